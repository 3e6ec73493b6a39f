import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchWords, plain } from '../../../lib/transcript/match'

function match(written: string, timed: string): (number | null)[] {
  return matchWords(written.split(' ').filter(Boolean), timed.split(' ').filter(Boolean))
}

describe('plain', () => {
  test.each([
    ['GANs', 'gans'],
    ['it’s', 'its'],
    ["it's", 'its'],
    ['Café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['Bi-LSTM', 'bilstm'],
    ['3.5', '35'],
    ['C++', 'c'],
    ['ﬁne', 'fine'],
    ['你', '你'],
    ['&', '&'],
    ['', ''],
  ])('of `%s` is `%s`', (word, expected) => {
    expect(plain(word)).toBe(expected)
  })
})

describe('a written word has the timed word that it is', () => {
  test.each([
    ['equal texts', 'a b c', 'a b c', [0, 1, 2]],
    ['other case, accents and punctuation', 'It’s “CAFÉ”', "it's cafe", [0, 1]],
    ['a word changed', 'a x c', 'a b c', [0, null, 2]],
    ['a word added', 'a x b', 'a b', [0, null, 1]],
    ['a word removed', 'a c', 'a b c', [0, 2]],
    ['a title spoken first', 'a b', 't i t a b', [3, 4]],
    ['an outro spoken last', 'a b', 'a b x y z', [0, 1]],
    ['nothing written', '', 'a b', []],
    ['nothing timed', 'a b', '', [null, null]],
    ['nothing in common', 'a b c', 'x y z', [null, null, null]],
    ['an isolated word among changed ones', 'v w a x y', 'm n a o p', [null, null, 2, null, null]],
  ])('%s', (_, written, timed, expected) => {
    expect(match(written, timed)).toEqual(expected)
  })

  test('a timed word without text takes no other word’s place', () => {
    expect(matchWords(['a', 'b'], ['', 'a', '', 'b'])).toEqual([1, 3])
  })
})

describe('of several possible partners a word has', () => {
  test('the one next to its neighbours: an added sentence does not take the next one’s first words', () => {
    expect(match('so The loss falls fast The loss grows', 'so The loss grows')).toEqual([
      ...[0, null, null, null, null, 1, 2, 3],
    ])
  })

  test('the one in its sentence, where a removed sentence began alike', () => {
    expect(match('so The loss grows', 'so The loss falls The loss grows')).toEqual([0, 4, 5, 6])
  })

  test('the one written alike: a removed heading was not the sentence that repeats its words', () => {
    const timed = 'deep learning Adversarial Networks Adversarial networks are a kind'
    expect(match('deep learning Adversarial networks are a kind', timed)).toEqual([
      ...[0, 1, 4, 5, 6, 7, 8],
    ])
  })

  test('the one that leaves whole sentences added', () => {
    expect(match('we stop Here is one Here is two', 'we stop Here is two')).toEqual([
      ...[0, 1, null, null, null, 2, 3, 4],
    ])
  })

  test('the one in the same place, where others were changed around it', () => {
    expect(match('a p the q z', 'a k the l the z')).toEqual([0, null, 2, null, 5])
  })
})

const edits = fc.array(
  fc.record({
    kept: fc.boolean(),
    /** Words that stand only in the written text, or only in the timed one. */
    written: fc.integer({ min: 0, max: 3 }),
    timed: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 60 },
)

test('unchanged words keep their partners, however many around them are added, removed and changed', () => {
  fc.assert(
    fc.property(edits, (places) => {
      const written: string[] = []
      const timed: string[] = []
      const expected: (number | null)[] = []
      places.forEach((place, i) => {
        for (let k = 0; k < place.written; k++) {
          written.push(`w${i}x${k}`)
          expected.push(null)
        }
        for (let k = 0; k < place.timed; k++) timed.push(`t${i}x${k}`)
        if (!place.kept) return
        expected.push(timed.length)
        written.push(`k${i}`)
        timed.push(`k${i}`)
      })
      expect(matchWords(written, timed)).toEqual(expected)
    }),
  )
})

const row = fc.array(fc.constantFrom('a', 'b', 'c', 'The', 'the'), { maxLength: 40 })

test('partners always rise, and are the same word', () => {
  fc.assert(
    fc.property(row, row, (written, timed) => {
      const matches = matchWords(written, timed)
      expect(matches).toHaveLength(written.length)
      let last = -1
      matches.forEach((match, i) => {
        if (match === null) return
        expect(match).toBeGreaterThan(last)
        expect(plain(timed[match] ?? '')).toBe(plain(written[i] ?? '?'))
        last = match
      })
    }),
  )
})

test('a text that only lost words keeps all of the rest', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean())), (pairs) => {
      const written = pairs.filter(([, kept]) => kept).map(([word]) => word)
      const matches = matchWords(
        written,
        pairs.map(([word]) => word),
      )
      expect(matches.every((match) => match !== null)).toBe(true)
    }),
  )
})

describe('ten hours of words', () => {
  const random = generator(1)
  const vocabulary = Array.from({ length: 3000 }, (_, i) => `w${i}`)
  const any = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? ''
  const timed = Array.from({ length: 100_000 }, any)

  test('with every fifth changed, removed or added: all but a few of the others keep their partners', () => {
    const written: string[] = []
    const expected: (number | null)[] = []
    timed.forEach((word, i) => {
      const edit = random() < 0.2 ? Math.floor(random() * 3) : -1
      if (edit === 0 || edit === 1) {
        written.push(any())
        expected.push(null)
      }
      if (edit === 0 || edit === 2) return
      written.push(word)
      expected.push(i)
    })
    const matches = matchWords(written, timed)
    const lost = expected.filter((partner, i) => partner !== null && partner !== matches[i]).length
    expect(lost).toBeLessThan(written.length / 200)
  }, 60_000)

  test('that are another text of the same words are done with', () => {
    expect(matchWords(Array.from({ length: 100_000 }, any), timed)).toHaveLength(100_000)
  }, 60_000)

  test('of which none is spoken have no partners', () => {
    const matches = matchWords(
      timed.map((word) => `${word}x`),
      timed,
    )
    expect(matches.every((match) => match === null)).toBe(true)
  }, 60_000)

  test('of only five different ones keep most partners when some are removed', () => {
    const few = Array.from({ length: 100_000 }, () => `f${Math.floor(random() * 5)}`)
    const written = few.filter(() => random() > 0.05)
    const matched = matchWords(written, few).filter((match) => match !== null).length
    expect(matched).toBeGreaterThan(written.length * 0.9)
  }, 60_000)

  test('of which every second was changed keep the partners of the others', () => {
    const heard = Array.from({ length: 100_000 }, (_, i) => `n${i}`)
    const written = heard.map((word, i) => (i % 2 === 0 ? word : `${word}x`))
    const expected = heard.map((_, i) => (i % 2 === 0 ? i : null))
    expect(matchWords(written, heard)).toEqual(expected)
  }, 60_000)

  test('that only repeat themselves keep the partners before and after an edit', () => {
    const heard = Array.from({ length: 100_000 }, (_, i) => `n${i % 10}`)
    const written = [...heard.slice(0, 60_000), 'new', ...heard.slice(60_005)]
    const matches = matchWords(written, heard)
    expect(matches.slice(0, 60_001)).toEqual([...heard.slice(0, 60_000).map((_, i) => i), null])
    expect(matches.slice(60_001)).toEqual(heard.slice(60_005).map((_, i) => 60_005 + i))
  }, 60_000)
})

/** Mulberry32: the same numbers everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
