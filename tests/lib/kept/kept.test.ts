import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ankiCsv } from '../../../lib/kept/anki'
import { archiveJson, readArchive, type Archive } from '../../../lib/kept/archive'
import { isHeard, type Heard } from '../../../lib/kept/heard'
import { addInterval, covered, type Interval } from '../../../lib/kept/intervals'
import { missing } from '../../../lib/kept/merge'
import type { Note } from '../../../lib/kept/note'
import { notesMarkdown } from '../../../lib/kept/notes-markdown'
import { byEpisode } from '../../../lib/kept/order'
import { answers, plan, sayWhen, type Review } from '../../../lib/kept/review'
import { sentenceAt } from '../../../lib/quote/sentence'
import { ms } from '../../../lib/time'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 0, 20)

const times = fc.integer({ min: 0, max: 10_000_000 })

const notes: fc.Arbitrary<Note> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  episode: fc.constantFrom('downhill', 'uphill'),
  title: fc.string(),
  time: times.map(ms),
  end: fc.option(times.map(ms)),
  quote: fc.string({ unit: 'binary' }),
  text: fc.string({ unit: 'binary' }),
  created: times,
  changed: fc.nat(5),
})
const heards: fc.Arbitrary<Heard> = fc.record({
  id: fc.constantFrom('downhill#a', 'downhill#b'),
  concept: fc.constantFrom('a', 'b'),
  term: fc.string(),
  episode: fc.constant('downhill'),
  title: fc.string(),
  start: times.map(ms),
  end: times.map(ms),
  at: times,
})
const reviews: fc.Arbitrary<Review> = fc.record({
  concept: fc.constantFrom('a', 'b'),
  due: times,
  last: fc.nat(5),
  stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  scheduled: fc.nat(99),
  elapsed: fc.nat(99),
  reps: fc.nat(9),
  lapses: fc.nat(9),
  steps: fc.nat(2),
  state: fc.integer({ min: 1, max: 3 }),
})
const archives: fc.Arbitrary<Archive> = fc.record({
  notes: fc.uniqueArray(notes, { selector: ({ id }) => id }),
  heard: fc.uniqueArray(heards, { selector: ({ id }) => id }),
  reviews: fc.uniqueArray(reviews, { selector: ({ concept }) => concept }),
})

function noteAt(time: number, part: Partial<Note> = {}): Note {
  return {
    id: `n${time}`,
    episode: 'downhill',
    title: 'Going downhill',
    time: ms(time),
    end: null,
    quote: 'It rolls.',
    text: '',
    created: NOW + time,
    changed: NOW + time,
    ...part,
  }
}

describe('addInterval', () => {
  test('joins what overlaps or nearly touches', () => {
    const some = [
      [0, 1000],
      [5000, 6000],
    ] as const
    expect(addInterval(some, [900, 2000])).toEqual([
      [0, 2000],
      [5000, 6000],
    ])
    expect(addInterval(some, [1050, 4950])).toEqual([[0, 6000]])
    expect(addInterval(some, [3000, 3000])).toEqual(some)
    expect(addInterval(some, [2000, 3000])).toEqual([
      [0, 1000],
      [2000, 3000],
      [5000, 6000],
    ])
  })

  test('of any stretches makes an ordered union that covers as much as they do', () => {
    const stretch = fc
      .tuple(fc.nat(400), fc.nat(40))
      .map(([from, length]): Interval => [from * 1000, (from + length) * 1000])
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), (stretches) => {
        const union = stretches.reduce<Interval[]>(addInterval, [])
        for (const [i, one] of union.entries()) {
          expect(one[0]).toBeLessThan(one[1])
          expect(one[1]).toBeLessThan(union[i + 1]?.[0] ?? Infinity)
        }
        const seconds = new Set(
          stretches.flatMap(([from, to]) =>
            Array.from({ length: (to - from) / 1000 }, (_, i) => from / 1000 + i),
          ),
        )
        expect(covered(union, 0, 1e9)).toBe(seconds.size * 1000)
      }),
    )
  })
})

describe('isHeard', () => {
  const segment = { start: 10_000, end: 20_000 }

  test.each<[string, Interval[], boolean]>([
    ['four fifths in one piece', [[12_000, 20_000]], true],
    [
      'four fifths in two pieces',
      [
        [5000, 14_000],
        [16_000, 30_000],
      ],
      true,
    ],
    ['a little less', [[12_001, 20_000]], false],
    [
      'both ends, with the middle skipped',
      [
        [9000, 11_000],
        [19_000, 21_000],
      ],
      false,
    ],
    ['nothing', [], false],
  ])('%s', (_, played, heard) => expect(isHeard(played, segment)).toBe(heard))

  test('an empty segment never is', () => {
    expect(isHeard([[0, 100]], { start: 50, end: 50 })).toBe(false)
  })
})

describe('an archive', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        expect(readArchive(archiveJson(archive))).toEqual({ archive, broken: 0 })
      }),
    )
  })

  test.each(['', 'no JSON', 'null', '[]', '{"notes":[]}', '{"format":"earmark-kept","version":9}'])(
    '%j is none',
    (text) => expect(readArchive(text)).toBeNull(),
  )

  test('entries that are none are counted and left out', () => {
    const text = JSON.stringify({
      format: 'earmark-kept',
      version: 1,
      notes: [noteAt(1), { ...noteAt(2), time: 'soon' }, 7, null],
      heard: 'all of it',
    })
    expect(readArchive(text)).toEqual({
      archive: { notes: [noteAt(1)], heard: [], reviews: [] },
      broken: 3,
    })
  })

  test.each([
    ['state', 9],
    ['state', 1.5],
    ['stability', 0],
    ['difficulty', 0],
    ['last', 1e300],
    ['due', 1e300],
  ])('a review that could not go on is none: %s %d', (name, value) => {
    const review = { ...answers('noise', undefined, NOW).Good, [name]: value }
    const text = JSON.stringify({ format: 'earmark-kept', version: 1, reviews: [review] })
    expect(readArchive(text)).toMatchObject({ archive: { reviews: [] }, broken: 1 })
  })

  test('every review of one can be answered, also where another device’s clock was ahead', () => {
    fc.assert(
      fc.property(reviews, fc.nat(9), (review, now) => {
        for (const next of Object.values(answers('a', review, now)))
          expect(next.due).toBeGreaterThan(review.last)
      }),
    )
  })

  test('any text at all is an archive or none', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => readArchive(text)).not.toThrow()
      }),
    )
  })
})

describe('missing', () => {
  test('brought a second time, nothing is missing any more', () => {
    fc.assert(
      fc.property(archives, archives, (here, brought) => {
        const after = written(here, missing(here, brought))
        expect(missing(after, brought)).toEqual({ notes: [], heard: [], reviews: [] })
        for (const { id, changed } of here.notes)
          expect(after.notes.find((note) => note.id === id)?.changed).toBeGreaterThanOrEqual(
            changed,
          )
      }),
    )
  })

  test('the newer text stays, wherever it is', () => {
    const old = noteAt(1, { text: 'old' })
    const young = noteAt(1, { text: 'new', changed: NOW + 9 })
    const only = (note: Note): Archive => ({ notes: [note], heard: [], reviews: [] })
    expect(missing(only(old), only(young)).notes).toEqual([young])
    expect(missing(only(young), only(old)).notes).toEqual([])
  })

  /** What a store holds after these were put into it. */
  function written(here: Archive, added: Archive): Archive {
    const put = <T>(all: readonly T[], more: readonly T[], id: (one: T) => string) => [
      ...new Map([...all, ...more].map((one) => [id(one), one])).values(),
    ]
    return {
      notes: put(here.notes, added.notes, ({ id }) => id),
      heard: put(here.heard, added.heard, ({ id }) => id),
      reviews: put(here.reviews, added.reviews, ({ concept }) => concept),
    }
  }
})

test('notes stand by episode, the one with the newest first, and in each by time', () => {
  const all = [
    noteAt(900),
    noteAt(100, { episode: 'uphill', title: 'Up', created: NOW + 5000 }),
    noteAt(300),
  ]
  expect(
    byEpisode(all).map(({ title, notes: own }) => [title, ...own.map(({ time }) => time)]),
  ).toEqual([
    ['Up', 100],
    ['Going downhill', 300, 900],
  ])
})

test('as Markdown every note has its link, and what was typed is text', () => {
  const all = [
    noteAt(62_000, { text: '# not *a* heading\n\n- nor a list <b>' }),
    noteAt(90_000, { quote: '' }),
    noteAt(95_000, { text: '1. nor numbers', quote: 'One\n\ntwo [three].' }),
  ]
  expect(notesMarkdown(all, ({ time }) => `https://hill.example/#t=${time / 1000}`))
    .toMatchInlineSnapshot(`
    "# Notes

    ## Going downhill

    - [1:02](https://hill.example/#t=62) \\# not \\*a\\* heading

      \\- nor a list \\<b\\>

      > It rolls.

    - [1:30](https://hill.example/#t=90)

    - [1:35](https://hill.example/#t=95) 1\\. nor numbers

      > One two \\[three\\].

    "
  `)
})

describe('review', () => {
  const heard = (concept: string, at: number): Heard => ({
    id: `downhill#${concept}`,
    concept,
    term: concept,
    episode: 'downhill',
    title: 'Going downhill',
    start: ms(0),
    end: ms(1000),
    at,
  })

  test('a concept is asked for two days after it was first heard, then as it was answered', () => {
    const good = answers('memory', undefined, NOW).Good
    expect(
      plan(
        [heard('noise', NOW), heard('memory', NOW - 9 * DAY), heard('noise', NOW - DAY)],
        [good],
      ),
    ).toEqual([
      { concept: 'noise', due: NOW + DAY },
      { concept: 'memory', due: good.due },
    ])
  })

  test('the better the answer, the longer the rest, and never the same day', () => {
    let review: Review | undefined
    let now = NOW
    for (let i = 0; i < 6; i++) {
      const { Again, Hard, Good, Easy } = answers('noise', review, now)
      expect(Again.due).toBeGreaterThanOrEqual(now + DAY)
      expect(Hard.due).toBeGreaterThanOrEqual(Again.due)
      expect(Good.due).toBeGreaterThan(Hard.due)
      expect(Easy.due).toBeGreaterThan(Good.due)
      review = Good
      now = Good.due
    }
    expect(review?.reps).toBe(6)
    expect(now - NOW).toBeGreaterThan(30 * DAY)
  })

  test.each([
    [0.2, 'tomorrow'],
    [1, 'tomorrow'],
    [4, 'in 4 days'],
    [90, 'in 3 months'],
    [800, 'in 2 years'],
  ])('%d days are %s', (days, said) => expect(sayWhen(NOW + days * DAY, NOW)).toBe(said))
})

test('cards for Anki are CSV with its headers, whatever stands in them', () => {
  const cards = [
    {
      term: 'C++ <T> & "co"',
      definition: '<p>A, "b"\nand <em>c</em></p>',
      url: 'https://hill.example/concepts/cpp/',
    },
  ]
  expect(ankiCsv('On\nhills', cards)).toMatchInlineSnapshot(`
    "#separator:Comma
    #html:true
    #notetype:Basic
    #deck:On hills
    #guid column:1
    #tags column:4
    #columns:Guid,Front,Back,Tags
    "hill.example/concepts/cpp/","C++ &lt;T&gt; &amp; &quot;co&quot;","<p>A, ""b""
    and <em>c</em></p><p><a href=""https://hill.example/concepts/cpp/"">C++ &lt;T&gt; &amp; &quot;co&quot;</a></p>","earmark"
    "
  `)
})

test('the sentence that is spoken is the one around the place', () => {
  const text = 'It rolls. It rests! Then?'
  expect([0, 10, 13, 99].map((place) => sentenceAt(text, place))).toEqual([
    'It rolls.',
    'It rests!',
    'It rests!',
    'Then?',
  ])
  expect(sentenceAt('', 0)).toBe('')
})

test('the sentence that is spoken goes on behind a short form, and ends in every script', () => {
  const text = 'It rolls. So said Dr. Liu and J. Bach, e.g. It was true! Then?'
  expect(sentenceAt(text, 23)).toBe('So said Dr. Liu and J. Bach, e.g. It was true!')
  expect(sentenceAt('यह एक है। दूसरा है।', 10)).toBe('दूसरा है।')
  expect(sentenceAt('版本 3.5 很好。第二句。', 1)).toBe('版本 3.5 很好。')
})
