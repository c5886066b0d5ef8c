/** One datum of a chart. */
export type ChartDatum = Readonly<Record<string, string | number>>

/** How values become places or colours. */
export interface ChartScale {
  readonly type?: 'utc'
  readonly domain?: readonly (string | number)[]
  readonly range?: readonly string[]
  readonly scheme?: 'viridis'
  readonly reverse?: boolean
  readonly zero?: boolean
}

/** What an axis shows. */
export interface ChartAxis {
  readonly orient?: 'top'
  readonly labelAngle?: number
  readonly labelLimit?: number
  readonly tickMinStep?: number
  readonly format?: string
}

/** A channel of an encoding: which field is shown, and how. */
export interface ChartChannel {
  readonly field: string
  readonly type: 'nominal' | 'ordinal' | 'quantitative' | 'temporal'
  readonly title?: string | null
  readonly scale?: ChartScale | null
  readonly axis?: ChartAxis
  readonly stack?: false
  readonly legend?: { readonly labelLimit: number } | null
}

/** What a chart shows by place, colour and words. */
export interface ChartEncoding {
  readonly x?: ChartChannel
  readonly x2?: { readonly field: string }
  readonly y?: ChartChannel
  readonly color?: ChartChannel
  readonly fill?: ChartChannel
  readonly text?: ChartChannel
  readonly tooltip?: readonly ChartChannel[]
}

/** What a chart is drawn with. */
export interface ChartMark {
  readonly type: 'rect' | 'text' | 'line' | 'point' | 'rule' | 'bar'
  readonly align?: 'left'
  readonly dx?: number
  readonly limit?: number
  readonly filled?: boolean
  readonly size?: number
  readonly stroke?: string
  readonly color?: string
  readonly opacity?: number
  readonly strokeWidth?: number
  readonly strokeCap?: 'round'
}

/** One layer of a chart. */
export interface ChartLayer {
  readonly mark: ChartMark
  readonly encoding?: ChartEncoding
}

/** A chart without its title, description and data. */
export interface ChartBody {
  readonly width?: number | { readonly step: number }
  readonly height?: number | { readonly step: number }
  readonly encoding?: ChartEncoding
  readonly layer?: readonly ChartLayer[]
  readonly facet?: ChartChannel & { readonly sort: readonly string[] }
  readonly columns?: number
  readonly spec?: ChartBody
  readonly resolve?: { readonly scale: { readonly x: 'independent' | 'shared' } }
}

/** A chart in Vega-Lite, in the narrow form that this package writes. */
export interface VegaLiteSpecification extends ChartBody {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json'
  readonly title: { readonly text: string; readonly subtitle?: string; readonly anchor: 'start' }
  readonly description: string
  readonly data: { readonly values: readonly ChartDatum[] }
}

/** A chart with its data. */
export interface Chart {
  readonly values: readonly ChartDatum[]
  readonly body: ChartBody
}
