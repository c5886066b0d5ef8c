import fc from 'fast-check'

/** How many examples fast-check tries unless it is told how many. */
const USUAL = 100

/** The runs of a property that tries more or fewer examples than others: more or fewer of them too where `FC_RUNS` says so. */
export const runs = (number: number): { readonly numRuns: number } => {
  const { numRuns = USUAL } = fc.readConfigureGlobal()
  return { numRuns: Math.max(1, Math.round((number * numRuns) / USUAL)) }
}
