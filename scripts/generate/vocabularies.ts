import { generatedHeader } from './header.js'
import { namedVocabularies } from './named-vocabularies.js'

const constantName = (vocabulary: string) => vocabulary.charAt(0).toLowerCase() + vocabulary.slice(1)

const importOf = (names: readonly string[], module: string, keyword = 'import') =>
  `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from './${module}.js'\n`

/** What the terms of each vocabulary are called: constants of its own, so that a bundle holds those that are used. */
export const generateTerms = () => {
  const found = namedVocabularies()
  const constants = found.map(({ name, terms }) => {
    const rows = Object.entries(terms).map(
      ([id, { en, ja }]) => `  '${id}': ${JSON.stringify({ en, ja })},\n`,
    )
    const ids = Object.keys(terms).map((id) => `'${id}'`)
    return `
/** The ids of the terms of \`${name}\`. */
export const ${constantName(name)}Ids: readonly ${name}[] = [${ids.join(', ')}]

/** What the terms of \`${name}\` are called. */
export const ${constantName(name)}Terms = {\n${rows.join('')}} as const\n`
  })
  return `${generatedHeader}${importOf(
    found.map(({ name }) => name),
    'records',
    'import type',
  )}${constants.join('')}`
}

/** What the terms of each vocabulary mean, apart from what they are called, which is all that most functions need. */
export const generateDefinitions = () => {
  const constants = namedVocabularies().map(({ name, terms }) => {
    const rows = Object.entries(terms).map(([id, term]) => `  '${id}': ${JSON.stringify(term.definition)},\n`)
    return `/** What the terms of \`${name}\` mean. */
export const ${constantName(name)}Definitions = {\n${rows.join('')}} as const\n`
  })
  return `${generatedHeader}${constants.join('\n')}`
}

/** Every vocabulary with its terms and what they mean, in one. */
export const generateVocabularies = () => {
  const found = namedVocabularies()
  const names = found.map(({ name }) => constantName(name))
  const entries = found.map(({ name, terms }) => {
    const [labels, definitions] = [`${constantName(name)}Terms`, `${constantName(name)}Definitions`]
    const rows = Object.keys(terms).map(
      (id) => `      '${id}': { ...${labels}['${id}'], definition: ${definitions}['${id}'] },\n`,
    )
    return `    ${name}: {\n${rows.join('')}    },\n`
  })
  return `${generatedHeader}${importOf(
    names.map((name) => `${name}Definitions`),
    'definitions',
  )}${importOf(
    names.map((name) => `${name}Terms`),
    'terms',
  )}
const allVocabularies = () =>
  ({
${entries.join('')}  }) as const

/** What each term of each vocabulary is called in English and in Japanese, and what it means. */
export const vocabularies = /* @__PURE__ */ allVocabularies()
`
}
