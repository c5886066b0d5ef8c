import { describe, expect, it } from 'vitest'
import { bundledPackages } from '../../../scripts/notices/bundled-packages.js'

describe('bundledPackages', () => {
  it('finds each package once, in order, whatever module or folder it stands in', () => {
    const modules = [
      `// node_modules/date-fns/toDate.js
function toDate() {}
// src/time/parse.ts
const text = '// not at the start of a line: node_modules/nothing/index.js'
// node_modules/date-fns/_lib/normalizeDates.js`,
      `// node_modules/@date-fns/utc/date/mini.js
// node_modules/a/node_modules/@b/c/index.js
// node_modules/date-fns/toDate.js`,
    ]
    expect(bundledPackages(modules)).toEqual([
      'node_modules/@date-fns/utc',
      'node_modules/a/node_modules/@b/c',
      'node_modules/date-fns',
    ])
  })

  it('finds none in a module that holds only own code', () => {
    expect(bundledPackages(['// src/index.ts\nexport {}'])).toEqual([])
  })
})
