import { expect, test } from 'vitest'
import type { Block } from '../../lib/episode/model'
import { inOrderSaid, type Moment, momentsOf, standoutsOf } from '../../lib/moments'
import { at, compiled, mention, p, segment, spoken } from './transcript/build'

const moments = (...blocks: Block[]) => momentsOf(compiled(blocks, null))

test('a mention is quoted with the sentence around it, as it is written', () => {
  const gradient = mention('gradient', {}, 'gradient descent')
  const text = p('Dr. Ada asks. “One, two: ', gradient, ', and so on.” The end.')
  expect(moments(text)[0]?.quote).toEqual({
    before: '“One, two: ',
    words: 'gradient descent',
    after: ', and so on.”',
  })
})

test('a sentence that is too long is cut on both sides, and says so', () => {
  const many = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ')
  const [moment] = moments(p(`${many} `, mention('gradient', {}, 'it'), ` ${many}.`))
  expect(moment?.quote.before).toMatch(/^… w10 /)
  expect(moment?.quote.after).toMatch(/ w19 …$/)
})

test('a sentence without spaces ends where its script ends it', () => {
  const [moment] = moments(p('山を登る。長い', mention('road', {}, '道'), 'です。終わり。'))
  expect(moment?.quote).toEqual({ before: '長い', words: '道', after: 'です。' })
})

test('what is played of a mention is its sentence', () => {
  const text = 'One two. Three four five. Six.'
  const gradient = mention('gradient', {}, 'four')
  const timed = compiled([p('One two. Three ', gradient, ' five. Six.')], spoken(text))
  const [moment] = momentsOf(timed)
  expect([moment?.start, moment?.passage]).toEqual([3000, { start: 2000, end: 4800 }])
})

test('a segment is quoted by its first sentence, with the next one where that is short', () => {
  const said = (...parts: string[]) => moments(segment('dropout', {}, p(...parts)))[0]?.quote.words
  expect(said('Dropout is a technique of eight words or so. More.')).toBe(
    'Dropout is a technique of eight words or so.',
  )
  expect(said('Dropout. It is a technique that is of use. More.')).toBe(
    'Dropout. It is a technique that is of use.',
  )
})

test('moments are in the order in which they were said, episode after episode', () => {
  const of = (date: string, start: number) => ({
    ...one(),
    date,
    slug: `on-${date}`,
    start: at(start),
  })
  const said = inOrderSaid([of('2024-02-01', 1), of('2024-01-01', 9), of('2024-01-01', 2)])
  expect(said.map(({ date, start }) => [date, start])).toEqual([
    ['2024-01-01', 2000],
    ['2024-01-01', 9000],
    ['2024-02-01', 1000],
  ])
})

test('the first moment and the longest segment stand out, a mention explains nothing', () => {
  const of = (kind: Moment['kind'], start: number, end: number) => ({
    ...one(),
    kind,
    start: at(start),
    end: at(end),
  })
  const all = [of('segment', 50, 60), of('mention', 1, 40), of('segment', 70, 80)]
  expect(standoutsOf(all)).toEqual({ first: all[1], best: all[0] })
})

test('nothing stands out of a single moment', () => {
  expect(standoutsOf([one()])).toEqual({ first: null, best: null })
})

function one(): Moment {
  const [moment] = moments(segment('dropout', {}, p('Dropout.')))
  if (!moment) throw new Error('Unexpected absence of a moment')
  return moment
}

test('a link to a segment names it, a link to a mention names its time', () => {
  const gradient = mention('gradient', { at: 5.5 }, 'gradients')
  const found = moments(
    segment('dropout', { at: 4 }, p('Dropout and ', gradient, '.')),
    segment('dropout', { at: 8 }, p('Dropout again.')),
  )
  expect(found.map(({ kind, concept, fragment }) => [kind, concept, fragment])).toEqual([
    ['segment', 'dropout', '#dropout'],
    ['mention', 'gradient', '#t=5.5'],
    ['segment', 'dropout', '#dropout-2'],
  ])
})
