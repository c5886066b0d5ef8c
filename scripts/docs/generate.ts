import { checkGenerated, writeGenerated } from '../generated-files.js'
import { tell } from '../outcome.js'
import { guidesAndFigures } from './figures/guides.js'
import { referencePages } from './reference/pages.js'
import { examplesModule } from './rules/examples-module.js'
import { rulePages } from './rules/pages.js'

const files = new Map<string, string>([
  ...referencePages(),
  ...(await rulePages()),
  ...examplesModule(),
  ...(await guidesAndFigures()),
])
const bringUpToDate = process.argv.includes('--check') ? checkGenerated : writeGenerated
tell(bringUpToDate(files, ['docs/reference', 'docs/rules', 'docs/figures']))
