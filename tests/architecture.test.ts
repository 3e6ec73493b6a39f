import { builtinModules } from 'node:module'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Import, importsOf, readImports, sourcesIn } from './imports'

/**
 * Who may import whom: a layer is a path, and the longest one that fits a file is its layer. Files of one layer may
 * import each other, and everybody may import the types of `lib`: nothing of them is left when the program runs.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/time': [],
  'lib/today': [],
  'lib/site': [],
  'lib/diagnostic': [],
  'lib/waveform': [],
  'lib/routes': [],
  'lib/hash-of': [],
  'lib/preview-size': [],
  'lib/keep-file': [],
  'lib/html-channel': [],
  'lib/deep-link': ['lib/time'],
  'lib/playable': ['lib/routes', 'lib/time'],
  'lib/episode': ['lib/diagnostic', 'lib/site', 'lib/time'],
  'lib/transcript': ['lib/diagnostic', 'lib/time'],
  'lib/kept': ['lib/time'],
  'lib/quote': ['lib/formats/sentences', 'lib/time', 'lib/transcript/tokens'],
  'lib/quotes': ['lib/formats/sentences', 'lib/transcript'],
  'lib/moments': ['lib/quotes'],
  'lib/tour': ['lib/time'],
  'lib/map': [],
  'lib/source-link': [],
  'lib/concept-maps': ['lib/map', 'lib/moments', 'lib/routes', 'lib/tour'],
  'lib/rules': ['lib/diagnostic', 'lib/time', 'lib/transcript/tokens'],
  'lib/formats': [
    'lib/diagnostic',
    'lib/episode/names',
    'lib/episode/words/json-walk',
    'lib/routes',
    'lib/site',
    'lib/time',
    'lib/transcript',
  ],
  'lib/feeds': [
    'lib/diagnostic',
    'lib/episode/limits',
    'lib/episode/show/categories',
    'lib/preview-size',
    'lib/routes',
    'lib/site',
    'lib/time',
    'lib/transcript',
  ],
  'lib/previews': [
    'lib/feeds/texts',
    'lib/hash-of',
    'lib/keep-file',
    'lib/preview-size',
    'lib/time',
    'lib/transcript',
  ],
  'lib/audio': ['lib/diagnostic', 'lib/keep-file', 'lib/site', 'lib/time', 'lib/transcript'],
  'lib/align': [
    'lib/audio',
    'lib/diagnostic',
    'lib/episode/words/format',
    'lib/time',
    'lib/transcript',
  ],
  'lib/retime': ['lib/diagnostic', 'lib/time'],
  'lib/recording': ['lib/audio', 'lib/diagnostic'],
  'lib/check': [
    'lib/diagnostic',
    'lib/episode',
    'lib/hash-of',
    'lib/keep-file',
    'lib/recording',
    'lib/rules',
    'lib/site',
    'lib/time',
    'lib/transcript',
  ],
  'lib/search': ['lib/time', 'lib/transcript/tokens'],
  'lib/search/build': ['lib/search', 'lib/transcript'],
  'lib/html-piece': ['lib/routes'],
  'lib/cards': ['lib/formats/concept', 'lib/html-piece'],
  'lib/out': ['lib/today'],
  'lib/load': ['lib'],
  'lib/library': ['lib'],
  'components/islands': [
    'lib/deep-link',
    'lib/kept',
    'lib/playable',
    'lib/quote',
    'lib/routes',
    'lib/time',
    'lib/tour',
    'lib/html-channel',
    'lib/search',
    'lib/transcript/cursor',
    'lib/transcript/pack',
    'lib/transcript/spoken',
    'lib/transcript/tokens',
    'lib/waveform',
  ],
  components: [
    'components/islands',
    'lib/feeds/addresses',
    'lib/feeds/embed',
    'lib/feeds/languages',
    'lib/feeds/subscribe',
    'lib/formats/concept',
    'lib/formats/first-sentence',
    'lib/formats/published',
    'lib/concept-maps',
    'lib/moments',
    'lib/routes',
    'lib/playable',
    'lib/site',
    'lib/time',
    'lib/tour',
    'lib/transcript',
    'lib/waveform',
  ],
  app: ['components', 'lib'],
  bin: ['lib'],
}

/** Where files may be read, and programs run. */
const NODE: readonly string[] = [
  'lib/episode/read',
  'lib/audio',
  'lib/align',
  'lib/check',
  'lib/feeds/podcast-guid',
  'lib/hash-of',
  'lib/keep-file',
  'lib/previews',
  'lib/recording',
  'lib/html-piece',
  'lib/load',
  'lib/library',
  'lib/search/build/index-files',
  'bin',
]

const REACT: readonly string[] = ['components', 'app']

const root = resolve(import.meta.dirname, '..')
const files = sourcesIn(root, ['app', 'bin', 'components', 'lib'])
const imports = importsOf(root, files)

describe('the sources', () => {
  test('every file belongs to a layer', () => {
    expect(files.filter((file) => layerOf(file) === null)).toEqual([])
  })

  test('every import is one that the table allows', () => {
    expect(imports.flatMap(violation)).toEqual([])
  })

  test('no two folders side by side import from each other', () => {
    expect(mutual(imports)).toEqual([])
  })

  test('nothing that an island imports, however far down, needs Node', () => {
    const islands = files.filter((file) => file.startsWith('components/islands/'))
    const reached = closure(islands)
    expect(imports.filter((one) => reached.has(one.from) && isNode(one.to)).map(sentence)).toEqual(
      [],
    )
  })
})

describe('the table', () => {
  const known = new Set(['lib/time.ts', 'lib/load.ts', 'lib/episode/model.ts', 'app/page.tsx'])
  const found = (file: string, line: string) => readImports(file, line, known).flatMap(violation)

  test('a planted violation of each kind is found, and its line names both files', () => {
    expect([
      found('lib/transcript/cursor.ts', "import { load } from '../load'"),
      found('lib/time.ts', "import { readFile } from 'node:fs/promises'"),
      found('lib/time.ts', "import { sep } from 'path'"),
      found('lib/episode/parse.ts', "export { useState } from 'react'"),
      found('lib/episode/parse.ts', "const link = await import('next/link')"),
      found(
        'components/islands/player/clock.ts',
        "import { load, type Show } from '../../../lib/load'",
      ),
      found('bin/check/check.ts', "import page from '../../app/page'"),
      found('lib/load.ts', "import type { Page } from '../app/page'"),
    ]).toMatchInlineSnapshot(`
      [
        [
          "lib/transcript/cursor.ts:1: Unexpected import of lib/load.ts, expected one that the table allows for lib/transcript",
        ],
        [
          "lib/time.ts:1: Unexpected import of node:fs/promises, expected one that the table allows for lib/time",
        ],
        [
          "lib/time.ts:1: Unexpected import of path, expected one that the table allows for lib/time",
        ],
        [
          "lib/episode/parse.ts:1: Unexpected import of react, expected one that the table allows for lib/episode",
        ],
        [
          "lib/episode/parse.ts:1: Unexpected import of next/link, expected one that the table allows for lib/episode",
        ],
        [
          "components/islands/player/clock.ts:1: Unexpected import of lib/load.ts, expected one that the table allows for components/islands",
        ],
        [
          "bin/check/check.ts:1: Unexpected import of app/page.tsx, expected one that the table allows for bin",
        ],
        [
          "lib/load.ts:1: Unexpected import of app/page.tsx, expected one that the table allows for lib/load",
        ],
      ]
    `)
  })

  test('two folders that import from each other are found, unless one lies in the other', () => {
    const siblings = [
      ...readImports('lib/feeds/embed.ts', "import { WIDTH } from '../previews/size'", known),
      ...readImports(
        'lib/previews/preview.ts',
        "import type { Text } from '../feeds/texts'",
        known,
      ),
    ]
    const nested = [
      ...readImports('lib/episode/parse.ts', "import { readBody } from './body/body'", known),
      ...readImports('lib/episode/body/body.ts', "import type { Block } from '../model'", known),
    ]
    expect(mutual(siblings)).toEqual([
      'lib/feeds/embed.ts:1 imports lib/previews/size, and lib/previews/preview.ts:1 lib/feeds/texts',
    ])
    expect(mutual(nested)).toEqual([])
  })

  test('what is allowed passes', () => {
    expect(
      [
        found('lib/rules/anchors.ts', "import type { Episode } from '../episode/model'"),
        found('lib/rules/anchors.ts', "import { type Episode } from '../episode/model'"),
        found('lib/load.ts', "import { readFile } from 'node:fs/promises'"),
        found('lib/episode/read.ts', "import { join } from 'node:path'"),
        found('components/islands/player/clock.ts', "import { ms } from '../../../lib/time'"),
        found('app/page.tsx', "import Link from 'next/link'"),
      ].flat(),
    ).toEqual([])
  })
})

function violation(one: Import): string[] {
  return isAllowed(one) ? [] : [sentence(one)]
}

function sentence({ from, line, to }: Import): string {
  return `${from}:${line}: Unexpected import of ${to}, expected one that the table allows for ${layerOf(from) ?? 'it'}`
}

function isAllowed({ from, to, ours, typeOnly }: Import): boolean {
  if (!ours) {
    if (isNode(to)) return to.startsWith('node:') && isIn(from, NODE)
    return !/^(?:react|react-dom|next)(?:\/|$)/.test(to) || isIn(from, REACT)
  }
  const layer = layerOf(from)
  if (layer === null) return false
  if (typeOnly && isIn(to, ['lib'])) return true
  return layerOf(to) === layer || isIn(to, MAY_IMPORT[layer] ?? [])
}

function isNode(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name)
}

function layerOf(file: string): string | null {
  const layers = Object.keys(MAY_IMPORT).filter((layer) => isIn(file, [layer]))
  return layers.sort((a, b) => b.length - a.length)[0] ?? null
}

/** Whether a file is, or lies below, one of these paths. */
function isIn(file: string, paths: readonly string[]): boolean {
  return paths.some((path) => new RegExp(`^${path}(?:/|\\.\\w+$)`).test(file))
}

/** Where folders import from each other, types too. What lies in a folder and what lies above it may. */
function mutual(all: readonly Import[]): string[] {
  const ways = new Map(
    all
      .filter(({ ours }) => ours)
      .map((one) => [`${dirname(one.from)} ${dirname(one.to)}`, one] as const),
  )
  return Array.from(ways.values()).flatMap((one) => {
    const [from, to] = [dirname(one.from), dirname(one.to)]
    const back = ways.get(`${to} ${from}`)
    if (!back || from >= to || to.startsWith(`${from}/`)) return []
    return [`${one.from}:${one.line} imports ${one.to}, and ${back.from}:${back.line} ${back.to}`]
  })
}

/** All files that run when these do. */
function closure(entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set(entries)
  for (const file of reached)
    for (const one of imports)
      if (one.from === file && one.ours && !one.typeOnly) reached.add(one.to)
  return reached
}
