import { defineConfig } from 'vitest/config'
import tests from './vitest.config.js'

export default defineConfig({
  test: {
    ...tests.test,
    include: [process.env.MUTATION_TESTS ?? 'test/**/*.test.ts'],
    exclude: [...(tests.test?.exclude ?? []), 'test/time/time-zone.test.ts'],
    typecheck: { enabled: false },
  },
})
