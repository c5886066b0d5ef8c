import type { ComparisonName } from '../options/names.js'
import { approachesComparison } from './offered/approaches.js'
import { indicatorComparison } from './offered/indicator.js'
import { measuresComparison } from './offered/measures.js'
import { networkComparison } from './offered/network.js'
import { placesComparison } from './offered/places.js'
import { programsComparison } from './offered/programs.js'
import { strategiesComparison } from './offered/strategies.js'
import { technologiesComparison } from './offered/technologies.js'
import { timelineComparison } from './offered/timeline.js'
import { traceComparison } from './offered/trace.js'
import type { OfferedComparison } from './request.js'

/** Every comparison by the name that the command line has for it. */
export const comparisons: Readonly<Record<ComparisonName, OfferedComparison>> = {
  approaches: approachesComparison,
  strategies: strategiesComparison,
  trace: traceComparison,
  measures: measuresComparison,
  programs: programsComparison,
  technologies: technologiesComparison,
  places: placesComparison,
  indicator: indicatorComparison,
  timeline: timelineComparison,
  network: networkComparison,
}
