import type { LocalizedText } from '../../model/records.js'

/** How the command and a mapping file are told in what form values are written. */
export const sayHow = (flag: string, member: string): LocalizedText => ({
  en: `${flag}, or in a mapping file "normalize": {${member}}`,
  ja: `${flag}か、対応表の"normalize": {${member}}`,
})
