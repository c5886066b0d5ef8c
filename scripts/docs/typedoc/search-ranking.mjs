import { editScript } from './edit-script.mjs'

/**
 * How many times its weight a page counts for its title. A rare word that merely holds one of the words looked for
 * (`Cybersecurity`) would else outweigh titles with all of them.
 */
const favor = (title, query) => {
  const name = title.toLowerCase()
  const phrase = query.toLowerCase()
  const words = phrase.split(/\s+/).filter((word) => word.length > 2)
  const nearness = name.startsWith(phrase) ? Math.max(1, 10 / (1 + Math.abs(name.length - phrase.length))) : 1
  if (words.length < 2) return nearness
  const place = name.startsWith(phrase) ? 50 : name.includes(phrase) ? 10 : 1
  return place * 100 ** words.filter((word) => name.includes(word)).length
}

// TypeDoc's own: a title in two languages is far longer than what it begins with, and is pushed down for that.
const favorOfTypeDoc =
  /(\w+)\.name\.toLowerCase\(\)\.startsWith\((\w+)\.toLowerCase\(\)\)&&\((\w+)\*=10\/\(1\+Math\.abs\(\1\.name\.length-\2\.length\)\)\)/

/** TypeDoc plugin: of several words that are looked for, pages that have more of them in their title come first. */
export const load = (app) =>
  editScript(
    app,
    favorOfTypeDoc,
    (_all, row, query, factor) => `${factor}=(${favor})(${row}.name,${query})`,
    'does not rank what is found as it used to.',
  )
