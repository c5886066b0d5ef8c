import type { Locale } from '../../time/locale.js'
import { readMappingFile } from './mapping-file.js'
import type { ValidateRequest } from './validate-inputs.js'
import type { ValidateFlags } from './validate-options.js'
import { writtenForms } from './written-forms.js'

/** What flags ask of the validation; reads the mapping file that they name. */
export const requestOf = async (flags: ValidateFlags, locale: Locale): Promise<ValidateRequest> => {
  const { kind, input, mapping, encoding, base, jobs, shard, maxIssues, accepted, format } = flags
  return {
    settings: {
      ...(kind && { kind }),
      ...(mapping !== undefined && { mapping: await readMappingFile(mapping), mappingPath: mapping }),
      ...writtenForms(flags),
      base,
      maxIssues,
    },
    ...(input && { format: input }),
    ...(encoding !== undefined && { encoding }),
    jobs,
    shard,
    isToMerge: format === 'json',
    isToAccept: accepted !== undefined,
    locale,
  }
}
