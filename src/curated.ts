import type { Dataset } from './atlas/dataset.js'
import { agreements } from './data/agreements.js'
import { approaches } from './data/approaches.js'
import { facilities } from './data/facilities.js'
import { forums } from './data/forums.js'
import { indicators } from './data/indicators.js'
import { measures } from './data/measures.js'
import { meetings } from './data/meetings.js'
import { organizations } from './data/organizations.js'
import { places } from './data/places.js'
import { positions } from './data/positions.js'
import { programs } from './data/programs.js'
import { sources } from './data/sources.js'
import { strategies } from './data/strategies.js'
import { technologies } from './data/technologies.js'
import { themes } from './data/themes.js'
import type { CuratedIds } from './model/ids.js'

/** All curated records. */
export const curated: Required<Dataset<CuratedIds>> = {
  sources,
  places,
  organizations,
  themes,
  technologies,
  strategies,
  measures,
  programs,
  approaches,
  agreements,
  forums,
  meetings,
  positions,
  indicators,
  facilities,
}
