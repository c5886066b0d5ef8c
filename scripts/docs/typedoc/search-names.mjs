import { IndexEvent, ReflectionKind } from 'typedoc'

/**
 * Names of at most so many characters, and what a word in them weighs; a word in a title weighs 10. The search looks for
 * parts of words: the shorter a name that holds what is looked for, the nearer it comes to being that very name.
 */
const weights = [
  [2, 1_000_000],
  [3, 100_000],
  [4, 10_000],
  [8, 1_000],
  [16, 100],
]

const fieldFor = (length) => `names${length}`

/** What people call the thing that a page is about: what its front matter says, else its title. Members have no page. */
const namesOf = (reflection) => {
  if (reflection.isDocument()) return reflection.frontmatter.names ?? [reflection.name]
  if (reflection.kindOf(ReflectionKind.Module)) return [reflection.name.split('/').at(-1)]
  return reflection.parent?.kindOf(ReflectionKind.Module) ? [reflection.name] : []
}

const fieldsOf = (names) => {
  const fields = {}
  for (const name of names) {
    const [length] = weights.find(([most]) => [...name].length <= most) ?? []
    if (length) fields[fieldFor(length)] = `${fields[fieldFor(length)] ?? ''} ${name}`
  }
  return fields
}

/** TypeDoc plugin: the search puts first what bears the name that is looked for. */
export const load = (app) => {
  app.renderer.on(IndexEvent.PREPARE_INDEX, ({ searchResults, searchFields, searchFieldWeights }) => {
    for (const [length, weight] of weights) searchFieldWeights[fieldFor(length)] = weight
    for (const [index, reflection] of searchResults.entries())
      Object.assign(searchFields[index], fieldsOf(namesOf(reflection)))
  })
}
