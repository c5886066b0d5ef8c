import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RendererEvent } from 'typedoc'

/**
 * The words that are looked for: in the widths that the index has, without the signs that stand between words there, and
 * without those by which lunr would take what was typed for a query of its own (`--with`, `code:`).
 */
const wordsOf = (typed) =>
  typed
    .normalize('NFKC')
    .split(/[\s:~^*+\\、。・「」『』()[\]【】;!?]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, ''))
    .filter((word) => word !== '')
    .join(' ')

const typedOfTypeDoc = /=(\w+)\.value\.trim\(\)/

/** TypeDoc plugin: the search finds words however they are typed, full-width or with signs around them. */
export const load = (app) => {
  const afterFilesAreWritten = -100
  app.renderer.on(
    RendererEvent.END,
    ({ outputDirectory }) => {
      const file = join(outputDirectory, 'assets', 'main.js')
      const code = readFileSync(file, 'utf8')
      if (!typedOfTypeDoc.test(code)) throw new Error(`${file} does not read what is typed as it used to.`)
      writeFileSync(
        file,
        code.replace(typedOfTypeDoc, (_all, field) => `=(${wordsOf})(${field}.value)`),
      )
    },
    afterFilesAreWritten,
  )
}
