import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchTokens } from '../../../lib/search/tokens'
import { words } from '../../../lib/transcript/tokens'
import { engineOf, shown, textOf } from './show'

const SHOW = {
  concepts: {
    Gradient: { aliases: ['slope'], meaning: 'The direction in which a function rises fastest.' },
    'Learning rate': { meaning: 'How far one step goes.' },
  },
  episodes: {
    'Going downhill': [
      'A gradient is the steepest way up. It’s simple.',
      'How far each step goes is the learning rate. Too far, and you jump.',
      'The rate of learning is another thing.',
      'C++ and 3.5 % of it, naïve as café, and AT&T besides.',
      'A Bi-LSTM reads both ways. Back-propagation too.',
    ],
    'Uphill; or, (a) climb \\ “&amp;”': [
      '山を登る道は、いつも長い。機械学習です。',
      'Zum Gipfel führt kein gerader Weg. 🏔️ Ça va?',
      'The gradients are the same. Another gradient, one more gradient.',
      'نتذكر الطريق إلى القمة',
    ],
  },
}

const engine = await engineOf(SHOW)
const find = async (typed: string) => shown(await engine.search(typed, { limit: 10 }))

describe('words', () => {
  test('are found as they are, with what they begin and their plurals', async () => {
    expect(await find('gradient')).toEqual([
      'The [gradients] are the same. Another [gradient], one more [gradient].',
      'A [gradient] is the steepest way up. It’s simple.',
    ])
    expect(await find('gradi')).toHaveLength(2)
    expect(await find('gradients ')).toHaveLength(2)
  })

  test('are all wanted; where no passage has them all, some do', async () => {
    const both = await engine.search('rate learning ', { limit: 10 })
    expect(both.isPartial).toBe(false)
    expect(shown(both).map((text) => text.slice(0, 12))).toEqual(['How far each', 'The [rate] o'])
    const some = await engine.search('gradient jump ', { limit: 10 })
    expect(some.isPartial).toBe(true)
    expect(some.passages).toHaveLength(3)
  })

  test.each([
    ['gradeint', 2],
    ['graidents', 1],
    ['learnign', 2],
    ['stepest', 1],
    ['cafe', 1],
    ['naive', 1],
    ['fuhrt', 1],
    ['FÜHRT', 1],
    ['ca va', 1],
    ['c++', 1],
    ['3.5', 1],
    ['at&t', 1],
    ['bi-lstm', 1],
    ['bilstm', 1],
    ['lstm', 1],
    ['backpropagation', 1],
    ['back propagation', 1],
    ['🏔', 1],
    ['🏔️', 1],
    ['学習', 1],
    ['機械学習', 1],
    ['機習', 0],
    ['登', 1],
    ['الطريق', 1],
    ['xylophone', 0],
  ])('%s: %i', async (typed, count) => expect(await find(typed)).toHaveLength(count))
})

describe('phrases', () => {
  test('have their words one behind the other', async () => {
    expect(await find('"learning rate"')).toEqual([
      'How far each step goes is the [learning rate]. Too far, and you jump.',
    ])
    expect(await find('"rate learning"')).toEqual([])
    expect(await find('"both ways"')).toHaveLength(1)
    expect(await find('"it’s simple"')).toHaveLength(1)
  })

  test('may still be being typed', async () => {
    expect(await find('"learning ra')).toHaveLength(1)
    expect(await find('"learning ra"')).toHaveLength(0)
  })
})

describe('concepts and episodes', () => {
  const namesOf = async (typed: string) => {
    const { concepts, episodes } = await engine.search(typed, { limit: 10 })
    return [
      ...concepts.map(({ term }) => textOf(term)),
      ...episodes.map(({ title }) => textOf(title)),
    ]
  }

  test('are found by their names, other names, beginnings and typos', async () => {
    expect(await namesOf('gradient')).toEqual(['[Gradient]'])
    expect(await namesOf('gra')).toEqual(['[Gradient]'])
    expect(await namesOf('gradeint')).toEqual(['[Gradient]'])
    expect(await namesOf('gradients')).toEqual(['[Gradient]'])
    expect(await namesOf('rgadient')).toEqual(['[Gradient]'])
    expect(await namesOf('slope')).toEqual(['Gradient'])
    expect(await namesOf('learning rate')).toEqual(['[Learning rate]'])
    expect(await namesOf('downhil')).toEqual(['Going [downhill]'])
    expect(await namesOf('where was that about gradients')).toEqual(['[Gradient]'])
  })

  test('concepts are also found by what they mean', async () => {
    const { concepts } = await engine.search('rises fastest', { limit: 10 })
    expect(concepts.map(({ snippet }) => textOf(snippet))).toEqual([
      'The direction in which a function [rises fastest].',
    ])
  })
})

test.each([
  '(',
  '\\',
  '"',
  '"""',
  '*',
  '[a',
  'a{1000}',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud83d',
])('what is typed is a text, never a pattern: %s', async (typed) =>
  expect((await engine.search(typed, { limit: 10 })).counts.isExact).toBe(true),
)

describe('words that are said all the time', async () => {
  const many = (text: string) => Array.from({ length: 6_000 }, () => text)
  const texts = [...many('alpha'), ...many('beta'), 'alpha beta gamma']
  const open = () => engineOf({ episodes: { Talk: texts } })

  test('are answered by the first passages that say them, and more are owned to', async () => {
    const talk = await open()
    const { passages, counts } = await talk.search('alpha ', { limit: 3 })
    expect(passages.map(({ start }) => start)).toEqual([0, 10_000, 20_000])
    expect(counts.isExact).toBe(false)
    expect(counts.passages).toBeGreaterThan(1_000)
    const words = () => talk.asked.filter((file) => file.startsWith('words-'))
    const first = words().length
    await talk.search('alpha beta ', { limit: 3 })
    expect(words().length).toBeGreaterThan(first)
  })

  test.each(['alpha beta ', '"alpha beta"', 'beta alpha gamma '])(
    'are found together wherever they are: %s',
    async (typed) => {
      const { passages, counts } = await (await open()).search(typed, { limit: 3 })
      expect(passages.map(({ start }) => start)).toEqual([120_000_000].map(within))
      expect(counts).toMatchObject({ passages: 1, isExact: true })
    },
  )
})

/** Within the hour that a test show lasts. */
function within(start: number): number {
  return Math.min(start, 3_600_000)
}

test('a misspelt word is found among thousands of its first letter and length, with few of them read', async () => {
  const letters = 'abcdefghijklmnop'
  const forms = Array.from({ length: 4_096 }, (_, i) => {
    const [a = '', b = '', c = ''] = [i >> 8, (i >> 4) & 15, i & 15].map((at) => letters[at])
    return `w${a}${b}${c}${'xyz'.repeat(i % 4)}`
  })
  const talk = await engineOf({ episodes: { Talk: [forms.join(' '), 'wondrous'] } })
  expect(shown(await talk.search('wonderous ', { limit: 3 }))).toEqual(['[wondrous]'])
  expect(shown(await talk.search('wondruos ', { limit: 3 }))).toEqual(['[wondrous]'])
  expect(shown(await talk.search('wwondroouss ', { limit: 3 }))).toEqual([])
  const spelling = talk.asked.filter((file) => file.startsWith('spelling-'))
  const { spelling: all } = talk.catalogue
  expect(spelling.length).toBeLessThan(all.length)
})

test('a query asks for few files, and for none twice', async () => {
  const fresh = await engineOf(SHOW)
  expect(fresh.asked).toEqual(['catalogue.json'])
  for (const typed of ['(', 'gradient', 'gradient', 'gradients', '"learning rate"'])
    await fresh.search(typed, { limit: 10 })
  expect(new Set(fresh.asked).size).toBe(fresh.asked.length)
})

test('a file that failed is asked for again', async () => {
  const files = await import('../../../lib/search/build/index-files')
  const { documentsOf } = await import('./show')
  const { createEngine } = await import('../../../lib/search/engine')
  const all = files.indexFiles(documentsOf(SHOW))
  let broken = false
  const flaky = await createEngine(async (file) => {
    if (broken) throw new Error('offline')
    return all.get(file) ?? ''
  })
  broken = true
  await expect(flaky.search('gradient', { limit: 10 })).rejects.toThrow('offline')
  broken = false
  expect((await flaky.search('gradient', { limit: 10 })).passages).toHaveLength(2)
})

describe('for any show', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'gradient',
      'Bi-LSTM',
      'C++',
      '3.5',
      'it’s',
      'café',
      '学習',
      '機',
      '🏔️',
      'the',
      'AT&T',
      'の',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  )
  const passage = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))

  test('every word of every passage finds its passage', async () => {
    const shows = fc.array(fc.array(passage, { maxLength: 6 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(shows, async (texts) => {
        const { search } = await engineOf({
          episodes: Object.fromEntries(texts.map((paragraphs, i) => [`Talk ${i}`, paragraphs])),
        })
        for (const [i, paragraphs] of texts.entries())
          for (const [at, text] of paragraphs.entries())
            for (const one of words(text)) {
              const { passages } = await search(`${one} `, { limit: 100 })
              const starts = passages.filter(({ slug }) => slug === `episode-${i}`)
              expect(starts.map(({ start }) => start)).toContain(at * 10_000)
            }
      }),
      { numRuns: 30 },
    )
  })

  test('what is found is marked with what was typed', async () => {
    await fc.assert(
      fc.asyncProperty(passage, async (text) => {
        const { search } = await engineOf({ episodes: { Talk: [text] } })
        for (const { start, end } of searchTokens(text)) {
          const [hit] = (await search(`${text.slice(start, end)} `, { limit: 10 })).passages
          expect(hit?.snippet.some(({ isFound }) => isFound)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})
