import { readFileSync } from 'node:fs'

/** The text of a file of the package, which a bundler may have left behind. */
const readText = (file: URL): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const message = `The records of sti-atlas are read from ${file.pathname}, which cannot be read. A bundler that leaves it out must take the condition "module" of the package, under which they are part of the modules.`
    throw new Error(message, { cause })
  }
}

/** The records that a JSON file of the package holds. */
export const readRecords = <Item>(file: URL): readonly Item[] => JSON.parse(readText(file))
