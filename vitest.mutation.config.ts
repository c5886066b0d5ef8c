import { defineConfig } from 'vitest/config'
import tests from './vitest.config.js'

export default defineConfig({
  test: {
    ...tests.test,
    include: [process.env.MUTATION_TESTS ?? 'test/**/*.test.ts'],
    // The tests run in threads, where the time zone of the process cannot be changed.
    exclude: [...(tests.test?.exclude ?? []), 'test/time/time-zone.test.ts'],
    typecheck: { enabled: false },
  },
})
