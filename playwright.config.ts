import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/browser.mjs'

// The workers of a run inherit what its first process found.
process.env.CHROMIUM_PATH ??= (await findBrowser()) ?? ''

const AUTHORS = 'authoring.spec.ts'

/** The pages of the built `out/`, in a real browser with real sound. `npm run build` first. */
export default defineConfig({
  testDir: 'tests/pages',
  projects: [
    { name: 'site', testMatch: '*.spec.ts', testIgnore: AUTHORS },
    // Compiles pages while it runs, which no test beside it should wait for.
    { name: 'authors', testMatch: AUTHORS, dependencies: ['site'] },
  ],
  globalSetup: './tests/pages/serve-out.ts',
  outputDir: 'test-results',
  workers: 2,
  // How long to wait for what never comes; a busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    ...(process.env.SITE_URL !== undefined && { baseURL: process.env.SITE_URL }),
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox', '--mute-audio', '--autoplay-policy=no-user-gesture-required'],
    },
  },
})
