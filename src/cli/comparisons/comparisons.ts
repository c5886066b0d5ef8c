import type { ComparisonName } from '../options/names.js'
import { approaches } from './offered/approaches.js'
import { indicator } from './offered/indicator.js'
import { measures } from './offered/measures.js'
import { ties } from './offered/network.js'
import { places } from './offered/places.js'
import { programs } from './offered/programs.js'
import { strategies } from './offered/strategies.js'
import { technologies } from './offered/technologies.js'
import { datedRecords } from './offered/timeline.js'
import { trace } from './offered/trace.js'
import type { OfferedComparison } from './request.js'

/** Every comparison by the name that the command line has for it. */
export const comparisons: Readonly<Record<ComparisonName, OfferedComparison>> = {
  approaches,
  strategies,
  trace,
  measures,
  programs,
  technologies,
  places,
  indicator,
  timeline: datedRecords,
  network: ties,
}
