import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RendererEvent } from 'typedoc'

/**
 * Replaces a part of the script of the site once that is written. Fails where the part is not there; `complaint` says what
 * is amiss.
 */
export const editScript = (app, part, replacement, complaint) => {
  const afterFilesAreWritten = -100
  app.renderer.on(
    RendererEvent.END,
    ({ outputDirectory }) => {
      const file = join(outputDirectory, 'assets', 'main.js')
      const code = readFileSync(file, 'utf8')
      if (!part.test(code)) throw new Error(`${file} ${complaint}`)
      writeFileSync(file, code.replace(part, replacement))
    },
    afterFilesAreWritten,
  )
}
