import { renderMermaidSVG } from 'beautiful-mermaid'
import type { Comparison } from '../../../src/compare/comparison.js'
import { toMermaid } from '../../../src/render/to-mermaid.js'
import type { Locale } from '../../../src/time/locale.js'
import { FONT } from './draw-chart.js'

const remoteFont = /@import url\([^)]*\);?/g

/** A comparison as a diagram: its Mermaid flowchart as an SVG document that loads nothing. */
export const drawDiagram = (comparison: Comparison, locale: Locale): string => {
  const svg = renderMermaidSVG(toMermaid(comparison, { locale }), {
    bg: '#ffffff',
    fg: '#222222',
    font: FONT,
  })
  return `${svg.replace(remoteFont, '').replace('<svg ', `<svg xml:lang="${locale}" `)}\n`
}
