import next from '@next/eslint-plugin-next'
import hooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

const CODE = ['**/*.{ts,tsx,mts,js,mjs}']
const BROWSER = ['app/**', 'components/**', 'lib/**']
const ISLANDS = 'components/islands/**'
const CLOCK = 'components/islands/player/clock*'
/** Waits until somebody has typed. */
const TYPING = 'components/islands/search/use-said-once.ts'
const TESTS = 'tests/**'
/** Files whose default export somebody else asks for by that name. */
const DEFAULTS = ['app/**', '*.config.{js,ts,mjs}', 'tests/pages/serve-out.ts']

const assertion = {
  selector: 'TSAsExpression[typeAnnotation.typeName.name!="const"], TSTypeAssertion',
  message:
    'A type that is asserted is not checked. Narrow the value, or parse it where it comes in.',
}
const client = {
  selector: 'ExpressionStatement[directive="use client"]',
  message: 'What runs in the browser lives in components/islands/; everything else is static HTML.',
}
const exported = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing is called the same wherever it is used.',
}
const ticking = {
  selector: 'Literal[value="timeupdate"]',
  message:
    '`timeupdate` is up to 250 ms late. Listen to the clock: components/islands/player/clock.ts.',
}
const late = 'The clock tells when something changes: see components/islands/player/clock.ts.'
const timers = ['requestAnimationFrame', 'setInterval', 'setTimeout']

const always = [assertion, client, exported]

/** The same rules for these files, but for what they may do. */
function allowing(files, ...allowed) {
  const syntax = [...always, ticking].filter((rule) => !allowed.includes(rule))
  return { files, rules: { 'no-restricted-syntax': ['error', ...syntax] } }
}

export default defineConfig(
  globalIgnores([
    '.next/',
    '.earmark/',
    'out/',
    'test-results/',
    'playwright-report/',
    'next-env.d.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: CODE, extends: [typescript.configs.strict] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: CODE,
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['app/**', 'components/**'],
    extends: [hooks.configs.flat.recommended, next.configs['core-web-vitals']],
    // Links are plain; use-site-walks.ts walks them, also those in text that is not React's.
    rules: { '@next/next/no-html-link-for-pages': 'off' },
  },
  allowing(CODE, ticking),
  allowing(BROWSER),
  allowing([ISLANDS], client),
  allowing([CLOCK], client, ticking),
  allowing(DEFAULTS, exported),
  // The one place where a number becomes an `Ms`: the brand has no other door.
  allowing(['lib/time.ts'], assertion),
  {
    files: BROWSER,
    ignores: [CLOCK, TYPING],
    rules: {
      'no-restricted-globals': ['error', ...timers.map((name) => ({ name, message: late }))],
      'no-restricted-properties': [
        'error',
        ...timers.map((property) => ({ object: 'window', property, message: late })),
      ],
    },
  },
  {
    files: [TESTS],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
)
