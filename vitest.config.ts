import { defineConfig } from 'vitest/config'

/** `unit` is quick; `builds` builds the whole site several times over, which only one process may do at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/builds/**', 'tests/pages/**'],
          setupFiles: ['tests/seed.ts'],
          // Ends what hangs; a busy machine takes its time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
