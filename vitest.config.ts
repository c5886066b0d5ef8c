import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/repeatable-properties.ts'],
    exclude: ['test/package/**', 'test/docs/**'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    coverage: {
      include: ['src/**/*.ts'],
      exclude: [
        'src/data/**',
        'src/model/**',
        'src/codes/**',
        'src/curated.ts',
        'src/cli/main.ts',
        'src/**/index.ts',
      ],
      reporter: ['text-summary'],
      thresholds: { lines: 95 },
    },
  },
})
