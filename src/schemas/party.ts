import * as z from 'zod'
import { reference } from './identifier.js'

/** A place or an organization that holds, signs or does something. */
export const party = z
  .union([
    z.strictObject({ place: reference('place').describe('The place.') }),
    z.strictObject({ organization: reference('organization').describe('The organization.') }),
  ])
  .meta({ title: 'Party', description: 'A place or an organization that holds, signs or does something.' })
