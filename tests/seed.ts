import fc from 'fast-check'

// `npm test` tries the same values each time, so that it passes or fails by the code alone; `npm run fuzz` tries others.
if (process.env.EARMARK_FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 1844 })
