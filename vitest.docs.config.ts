import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/docs/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
})
