import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, TimedWord } from '../../../lib/episode/model'
import { words } from '../../../lib/transcript/tokens'
import {
  at,
  compiled,
  em,
  list,
  mark,
  mention,
  p,
  quote,
  segment,
  spoken,
  starts,
  turn,
} from './build'

describe('with word times', () => {
  test('every word has its own start and end', () => {
    const transcript = compiled([p('One two'), p('three')], spoken('one two three', 5))
    expect(transcript.precision).toBe('word')
    expect(transcript.words).toEqual([
      { text: 'One', start: 5000, end: 5800, sure: true },
      { text: 'two', start: 6000, end: 6800, sure: true },
      { text: 'three', start: 7000, end: 7800, sure: true },
    ])
    expect(transcript.matching).toEqual({ written: 3, matched: 3, timed: 3 })
  })

  test('words spoken and not written stand between the others', () => {
    const timed = spoken('A title read out one two ad lib three')
    expect(starts(compiled([p('One two'), p('three')], timed))).toEqual([
      ['One', 4],
      ['two', 5],
      ['three', 8],
    ])
  })

  test('a word across formatting is one word', () => {
    const blocks = [p('to over', em('fit'), ' ', mention('x', {}, 'GAN'), '’s loss')]
    expect(starts(compiled(blocks, spoken('to overfit GAN’s loss')))).toEqual([
      ['to', 0],
      ['overfit', 1],
      ['GAN’s', 2],
      ['loss', 3],
    ])
  })

  test.each([
    ['curly and straight apostrophes', 'it’s the network’s', "it's the network's"],
    ['capitals and punctuation', '“GANs” (or so)—Yes!', 'gans or so yes'],
    ['numbers and signs', '3.5, 50% and C++', '3.5 50% and C++'],
    ['Chinese, a character a word', '深度学习。', '深度学习'],
    ['emoji that are not spoken', 'good 🎧 day ❤️', 'good day'],
    ['addresses', 'see https://example.com/a.', 'see https://example.com/a'],
    ['accents composed and decomposed', 'caf\u00e9', 'cafe\u0301'],
  ])('the words are found despite %s', (_, text, heard) => {
    const transcript = compiled([p(text)], spoken(heard, 1))
    expect(transcript.words.every((word) => word.sure)).toBe(true)
    expect(transcript.words.map((word) => word.start)).toEqual(
      words(heard).map((_, i) => at(i + 1)),
    )
  })

  test('a mark wins over the word times, the other times given do not move words', () => {
    const blocks = [
      segment('x', { at: 0.5 }, p('a ', mention('y', { at: 1.5 }, 'b'), mark(2.3), ' c')),
    ]
    expect(starts(compiled(blocks, spoken('a b c')))).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2.3],
    ])
  })

  test('a passage that was not spoken starts at its own given time', () => {
    const blocks = [p('a b c'), segment('x', { at: 40 }, p('new')), p('d e f')]
    const timed = [...spoken('a b c'), ...spoken('d e f', 60)]
    expect(starts(compiled(blocks, timed))[3]).toEqual(['new', 40])
  })

  test('a word heard nowhere is not sure and stands between its neighbours', () => {
    const timed: TimedWord[] = [...spoken('a'), ['b', null, null], ...spoken('c', 2)]
    expect(compiled([p('a b c')], timed).words[1]).toEqual({
      ...{ text: 'b', start: 800, end: 2000, sure: false },
    })
  })
})

describe('with the times of captions alone', () => {
  const captions = (...starts: number[]): TimedWord[] =>
    starts.flatMap((start): TimedWord[] => [
      ['so', at(start), null],
      ...words('we went down the hill').map((word): TimedWord => [word, null, null]),
    ])
  const texts = ['So we went down the hill. So we went', 'down the hill. So we went down the hill.']
  const transcript = compiled(
    texts.map((text) => p(text)),
    captions(4, 8, 12),
  )

  test('no word pretends to be known', () => {
    expect(transcript.precision).toBe('paragraph')
    expect(transcript.words.filter((word) => word.sure)).toEqual([])
  })

  test('each caption starts when it does, and paragraphs between them', () => {
    const starts = transcript.words.flatMap((word) => (/so/i.test(word.text) ? [word.start] : []))
    expect(starts).toEqual([4000, 8000, 12_000])
    const [, second] = transcript.paragraphs
    expect(second?.start).toBeGreaterThan(8500)
    expect(second?.start).toBeLessThan(11_500)
  })
})

describe('after an edit', () => {
  const text = 'In this episode we explore ideas. The loss falls. The loss grows in time.'
  const timed = spoken(text, 3)
  const before = new Map(words(text).map((word, i) => [`${i} ${word}`, at(i + 3)]))

  /** Starts of the words of an edited text that are in the old one, in its numbering. */
  test.each([
    ['changed', text.replace('ideas', 'notions')],
    ['changed at the start', text.replace('In this', 'Within an')],
    ['changed at the end', text.replace('time', 'end')],
    ['added', text.replace('ideas', 'many good ideas')],
    ['added before the first', `Well ${text}`],
    ['added after the last', `${text} And so on.`],
    ['removed', text.replace('explore ', '')],
    ['removed at the start', text.replace('In this ', '')],
    ['split in two', text.replace('episode', 'epi sode')],
    ['joined', text.replace('this episode', 'thisepisode')],
    [
      'added as a sentence that begins like the next',
      text.replace('The loss g', 'The rate is. The loss g'),
    ],
    ['removed as a sentence that begins like the next', text.replace('The loss falls. ', '')],
  ])('words %s: all others keep their times exactly', (_, edited) => {
    const kept = longestCommon(words(text), words(edited))
    expect(kept.length).toBeGreaterThan(9)
    const transcript = compiled([p(edited)], timed)
    for (const [old, now] of kept) {
      const start = before.get(`${old} ${words(text)[old] ?? ''}`)
      expect(transcript.words[now]).toMatchObject({ start, end: (start ?? 0) + 800, sure: true })
    }
  })

  test('of any kind, unchanged words keep their times exactly', () => {
    const vocabulary = Array.from({ length: 40 }, (_, i) => `word${i}`)
    const heard = spoken(vocabulary.join(' '))
    const edit = fc.constantFrom('keep', 'keep', 'keep', 'change', 'add', 'remove')
    fc.assert(
      fc.property(fc.array(edit, { minLength: 40, maxLength: 40 }), (edits) => {
        const edited = vocabulary.flatMap((word, i) => {
          if (edits[i] === 'remove') return []
          if (edits[i] === 'change') return [`changed${i}`]
          return edits[i] === 'add' ? [`added${i}`, word] : [word]
        })
        const kept = edited.filter((word) => word.startsWith('word')).length
        fc.pre(kept * 3 >= edited.length)
        for (const word of compiled([p(edited.join(' '))], heard).words)
          if (word.text.startsWith('word'))
            expect([word.start, word.sure]).toEqual([at(Number(word.text.slice(4))), true])
      }),
    )
  })

  test('the paragraphs may be cut otherwise', () => {
    const cut = [
      p('In this'),
      list([p('episode we explore')], [p('ideas. The')]),
      quote(p('loss falls')),
    ]
    expect(starts(compiled(cut, timed)).map(([, start]) => start)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11,
    ])
  })
})

describe('without word times', () => {
  test('nothing is sure, and the words are spread over the audio from its start', () => {
    const transcript = compiled([p('aaa'), p('aaa')], null, 10)
    expect(transcript).toMatchObject({ precision: 'paragraph', matching: null })
    expect(transcript.words).toEqual([
      { text: 'aaa', start: 0, end: 5000, sure: false },
      { text: 'aaa', start: 5000, end: 10_000, sure: false },
    ])
  })

  test('paragraphs are spread between the times given to segments, turns, mentions and marks', () => {
    const blocks: Block[] = [
      p('a'),
      p('b'),
      segment('x', { at: 20 }, p('c'), p('d')),
      turn('ada', { at: 40 }, p('e')),
      p('f ', mention('x', { at: 60 }, 'g')),
      p('h', mark(70), ' i'),
    ]
    expect(starts(compiled(blocks, null))).toEqual([
      ['a', 0],
      ['b', 10],
      ['c', 20],
      ['d', 30],
      ['e', 40],
      ['f', 50],
      ['g', 60],
      ['h', 65],
      ['i', 70],
    ])
  })

  test('a segment’s words end where it ends', () => {
    const blocks = [
      segment('x', { at: 10, until: 20 }, p('a'), p('b')),
      segment('y', { at: 50 }, p('c')),
    ]
    expect(compiled(blocks, null).words.map((word) => [word.start, word.end])).toEqual([
      [10_000, 15_000],
      [15_000, 20_000],
      [50_000, 100_000],
    ])
  })

  test('after a segment with an end and no other time the text goes on', () => {
    const blocks = [segment('x', { until: 20 }, p('a')), p('b')]
    expect(starts(compiled(blocks, null))).toEqual([
      ['a', 0],
      ['b', 20],
    ])
  })

  test.each([
    ['an empty list of words', []],
    ['words of which none is written', spoken('x y z')],
    ['another recording’s words', spoken('the of and a to in it was for that he on his')],
  ])('it is the same with %s', (_, timed) => {
    const blocks = [
      p('Adversarial networks train two models of one kind, and the result is realistic data'),
      segment('x', { at: 50 }, p('Dropout')),
    ]
    const transcript = compiled(blocks, timed)
    expect(transcript.precision).toBe('paragraph')
    expect(transcript.words).toEqual(compiled(blocks, null).words)
    expect(transcript.matching?.timed).toBe(timed.length)
  })
})

describe('with times that contradict each other nothing throws and no start falls', () => {
  test.each([
    [
      'segments that run backwards',
      [segment('x', { at: 50 }, p('a')), segment('y', { at: 20 }, p('b'))],
    ],
    ['marks that run backwards', [mark(50), p('a'), mark(20), p('b'), mark(70), p('c')]],
    ['an end before its start', [segment('x', { at: 50, until: 10 }, p('a b')), p('c')]],
    ['times past the audio', [mark(500), segment('x', { at: 600, until: 700 }, p('a b'))]],
    [
      'a segment inside one that ends earlier',
      [segment('x', { until: 5 }, segment('y', { at: 9 }, p('a')))],
    ],
  ])('%s', (_, blocks) => {
    for (const timed of [null, spoken('a b c', 30)]) {
      const all = compiled(blocks, timed).words.map((word) => Number(word.start))
      expect(all).toEqual([...all].sort((a, b) => a - b))
      expect(Math.max(...all)).toBeLessThanOrEqual(100_000)
    }
  })
})

describe('an episode without words', () => {
  test.each([
    ['without blocks', []],
    ['with an empty paragraph', [p('')]],
    ['with an empty segment', [segment('x', { at: 5 })]],
    ['with a mark alone', [mark(5)]],
  ])('%s is compiled', (_, blocks) => {
    expect(compiled(blocks, null).words).toEqual([])
    expect(compiled(blocks, spoken('a')).precision).toBe('paragraph')
  })

  test('in a recording without length is compiled', () => {
    expect(compiled([p('a')], null, 0).words).toEqual([
      { text: 'a', start: 0, end: 0, sure: false },
    ])
  })
})

/** Places of the longest common subsequence, from the end where it can be chosen. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const best = a.map(() => b.map(() => 0))
  const lengthAt = (i: number, j: number) => best[i]?.[j] ?? 0
  a.forEach((word, i) =>
    b.forEach((other, j) => {
      const row = best[i]
      if (row)
        row[j] =
          word === other
            ? lengthAt(i - 1, j - 1) + 1
            : Math.max(lengthAt(i - 1, j), lengthAt(i, j - 1))
    }),
  )
  const pairs: [number, number][] = []
  for (let i = a.length - 1, j = b.length - 1; i >= 0 && j >= 0;) {
    if (a[i] === b[j]) pairs.push([i--, j--])
    else if (lengthAt(i - 1, j) >= lengthAt(i, j - 1)) i -= 1
    else j -= 1
  }
  return pairs
}
