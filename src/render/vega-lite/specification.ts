/** One datum of a chart; null where a figure is missing. */
export type ChartDatum = Readonly<Record<string, string | number | null>>

/** How values become places or colours. */
export interface ChartScale {
  /** Time without a time zone. */
  readonly type?: 'utc'
  /** The values, in order. */
  readonly domain?: readonly (string | number)[]
  /** A colour, a shape, or an opacity from 0 to 1, for each value. */
  readonly range?: readonly (string | number)[]
  /** The colours of a scale of numbers. */
  readonly scheme?: 'viridis'
  /** Whether small values lie on top. */
  readonly reverse?: boolean
  /** The room left at both ends of the scale, in pixels. */
  readonly padding?: number
  /** Whether the scale begins at 0. */
  readonly zero?: boolean
}

/** A figure that Vega works out. */
export interface ChartExpression {
  /** A Vega expression. */
  readonly expr: string
}

/** What an axis shows. */
export interface ChartAxis {
  /** The title, in lines; null for none. */
  readonly title?: string | readonly string[] | null
  /** On which side it lies. */
  readonly orient?: 'top'
  /** The angle of the labels, in degrees. */
  readonly labelAngle?: number
  /** The Vega expression that makes a label from its value. */
  readonly labelExpr?: string
  /** The longest label, in pixels; 0 for no limit. */
  readonly labelLimit?: number
  /** The height of a line of a label, in pixels. */
  readonly labelLineHeight?: number
  /** How labels that would overlap are left out: after each that is kept, those that it covers. */
  readonly labelOverlap?: 'greedy'
  /** How far labels are moved along the axis, in pixels. */
  readonly labelOffset?: ChartExpression
  /** How far labels are from the axis, in pixels. */
  readonly labelPadding?: ChartExpression
  /** The smallest step from tick to tick. */
  readonly tickMinStep?: number
  /** The format of figures, as D3 has it. */
  readonly format?: string
}

/** A channel of an encoding: which field is shown, and how. */
export interface ChartChannel {
  /** The field of the data. */
  readonly field: string
  /** What sort of values it holds. */
  readonly type: 'nominal' | 'ordinal' | 'quantitative' | 'temporal'
  /** The title of the axis or legend, a long one in lines; null for none. */
  readonly title?: string | readonly string[] | null
  /** How values become places or colours; null where they are colours themselves. */
  readonly scale?: ChartScale | null
  /** What the axis shows. */
  readonly axis?: ChartAxis
  /** Null: in the order of the data. */
  readonly sort?: null
  /** False: bars lie over each other. */
  readonly stack?: false
  /** What the legend shows; null for none. */
  readonly legend?: {
    /** The Vega expression that makes a label from its value. */
    readonly labelExpr?: string
    /** The longest label, in pixels. */
    readonly labelLimit: number
  } | null
}

/** What a chart shows by place, colour and words. */
export interface ChartEncoding {
  /** From left to right. */
  readonly x?: ChartChannel
  /** Where a bar ends. */
  readonly x2?: {
    /** The field of the data. */
    readonly field: string
  }
  /** From top to bottom. */
  readonly y?: ChartChannel
  /** The colour of a mark. */
  readonly color?: ChartChannel
  /** The colour of a text. */
  readonly fill?: ChartChannel
  /** How clear a mark is. */
  readonly opacity?: ChartChannel
  /** The shape of a point. */
  readonly shape?: ChartChannel
  /** What is written. */
  readonly text?: ChartChannel
  /** What is told when a pointer rests on a mark. */
  readonly tooltip?: readonly ChartChannel[]
}

/** What a chart is drawn with. */
export interface ChartMark {
  /** Its shape. */
  readonly type: 'rect' | 'text' | 'line' | 'point' | 'rule' | 'bar'
  /** On which side of its place a text begins. */
  readonly align?: 'left'
  /** How far a text is moved to the right, in pixels. */
  readonly dx?: number
  /** How far a text is moved down, in pixels. */
  readonly dy?: ChartExpression
  /** The height of a line of a text, in pixels. */
  readonly lineHeight?: number
  /** How far a point is moved to the right, in pixels. */
  readonly xOffset?: number
  /** The longest text, in pixels. */
  readonly limit?: number
  /** What breaks a text into lines. */
  readonly lineBreak?: '\n'
  /** Whether a point is filled. */
  readonly filled?: boolean
  /** The area of a point, in square pixels. */
  readonly size?: number
  /** The colour of a line. */
  readonly stroke?: string
  /** The colour of an area. */
  readonly color?: string
  /** From 0 (clear) to 1. */
  readonly opacity?: number
  /** The width of a line, in pixels. */
  readonly strokeWidth?: number
  /** How a line ends. */
  readonly strokeCap?: 'round'
}

/** One layer of a chart. */
export interface ChartLayer {
  /** What it is drawn with. */
  readonly mark: ChartMark
  /** What it shows besides what all layers show. */
  readonly encoding?: ChartEncoding
}

/** A width or height that grows with the number of rows or columns. */
export interface ChartStep {
  /** The size of one, in pixels. */
  readonly step: number
}

/** A field that makes a panel of each of its values. */
export interface ChartFacet extends Omit<ChartChannel, 'sort'> {
  /** The order of the panels. */
  readonly sort: readonly string[]
}

/** Whether panels share their scales. */
export interface ChartResolution {
  /** The scales of the panels. */
  readonly scale: {
    /** The scale from left to right. */
    readonly x: 'independent' | 'shared'
    /** The scale from top to bottom. */
    readonly y: 'independent' | 'shared'
  }
  /** The axes of the panels, where each is to have its own although they share a scale. */
  readonly axis?: {
    /** The axis from left to right. */
    readonly x: 'independent'
  }
}

/** A chart without its title, description and data. */
export interface ChartBody {
  /** The width of the drawing, in pixels or by column. */
  readonly width?: number | ChartStep
  /** The height of the drawing, in pixels or by row. */
  readonly height?: number | ChartStep
  /** What all layers show. */
  readonly encoding?: ChartEncoding
  /** Marks that lie over each other. */
  readonly layer?: readonly ChartLayer[]
  /** What makes panels. */
  readonly facet?: ChartFacet
  /** How many panels stand side by side. */
  readonly columns?: number
  /** The chart in each panel. */
  readonly spec?: ChartBody
  /** Whether panels share their scales. */
  readonly resolve?: ChartResolution
}

/** The title of a chart. */
export interface ChartTitle {
  /** The title in the language asked for; a long one in lines. */
  readonly text: string | readonly string[]
  /** The title in the other language; a long one in lines. */
  readonly subtitle?: string | readonly string[]
  /** It begins where the chart does. */
  readonly anchor: 'start'
}

/** A chart in Vega-Lite, in the narrow form that this package writes. */
export interface VegaLiteSpecification extends ChartBody {
  /** The version of Vega-Lite. */
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json'
  /** The title of the comparison. */
  readonly title: ChartTitle
  /** The title, the legend and the sources, for those who cannot see the chart. */
  readonly description: string
  /** The data of the chart. */
  readonly data: {
    /** One datum for each mark. */
    readonly values: readonly ChartDatum[]
  }
}

/** A chart with its data. */
export interface Chart {
  readonly values: readonly ChartDatum[]
  readonly body: ChartBody
}
