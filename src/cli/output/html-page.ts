import type { Comparison } from '../../compare/comparison.js'
import { escapeHtmlLine } from '../../render/escape-html.js'
import type { CitationOptions } from '../../render/render-options.js'
import { toHtml } from '../../render/to-html.js'

/** A comparison as a whole page, which a browser opens from a file. */
export const htmlPage = (comparison: Comparison, options: CitationOptions): string => {
  const { locale = 'en' } = options
  const title = escapeHtmlLine(comparison.title[locale])
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${title}</title>`,
    '</head>',
    '<body>',
    `${toHtml(comparison, options)}</body>`,
    '</html>\n',
  ].join('\n')
}
