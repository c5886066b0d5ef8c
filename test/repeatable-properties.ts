import fc from 'fast-check'

// The same examples on every machine; `FC_SEED` and `FC_RUNS` look for others.
const { FC_SEED, FC_RUNS } = process.env

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: FC_SEED === undefined ? 2025 : FC_SEED === 'random' ? Date.now() : Number(FC_SEED),
  ...(FC_RUNS !== undefined && { numRuns: Number(FC_RUNS) }),
})
