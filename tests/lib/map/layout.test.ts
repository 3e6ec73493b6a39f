import { describe, expect, test } from 'vitest'
import { type ConceptMap, layOut, WIDTHS } from '../../../lib/map/layout'
import { widthOf } from '../../../lib/map/letters'
import type { MapConcept } from '../../../lib/map/node'
import { trunkOf } from '../../../lib/map/steps-path'
import { ms } from '../../../lib/time'

function concept(id: string, requires: string[] = [], seconds = 10, term = id): MapConcept {
  return { id, term, requires, spoken: ms(seconds * 1000) }
}

/** The same concepts for the same number: each requires one or two that come before it, some none. */
function many(count: number): MapConcept[] {
  let state = 7
  const random = (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
  const word = () => ['gradient', 'loss', 'normalization', 'of', 'deep', 'CNN', '学習'][random(7)]
  return Array.from({ length: count }, (_, i) => {
    const requires = Array.from({ length: i === 0 ? 0 : random(3) }, () => `c${random(i)}`)
    const term = Array.from({ length: 1 + random(4) }, word).join(' ')
    return concept(`c${i}`, requires, random(600), term)
  })
}

/** Pairs of boxes that share some room. */
function overlaps({ boxes }: ConceptMap): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      )
      .map((b) => `${a.id} and ${b.id}`),
  )
}

function outside({ width, height, boxes }: ConceptMap): string[] {
  return boxes
    .filter(
      (box) =>
        box.x - box.width / 2 < 0 ||
        box.x + box.width / 2 > width ||
        box.y - box.height / 2 < 0 ||
        box.y + box.height / 2 > height,
    )
    .map(({ id }) => id)
}

function tops(map: ConceptMap): Map<string, number> {
  return new Map(map.boxes.map(({ id, y }) => [id, y]))
}

test('a line from row to row crosses no box', () => {
  const { boxes, steps } = layOut(many(300), WIDTHS.phone)
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const crossed = steps
    .filter(({ kind }) => kind === 'behind')
    .flatMap((step) => {
      const [from, to] = [byId.get(step.from), byId.get(step.to)]
      if (!from || !to) return [step.to]
      const x = trunkOf(from.x - from.width / 2, to.x - to.width / 2)
      return boxes
        .filter(({ y }) => y > from.y && y < to.y)
        .filter((box) => Math.abs(box.x - x) < box.width / 2)
        .map(({ id }) => `${id} by ${from.id} → ${to.id}`)
    })
  expect(steps.some(({ kind }) => kind === 'behind')).toBe(true)
  expect(crossed).toEqual([])
})

const SHOWS = { small: many(13), large: many(300) }

for (const [name, concepts] of Object.entries(SHOWS))
  for (const [place, width] of Object.entries(WIDTHS))
    describe(`a ${name} map on a ${place}`, () => {
      const map = layOut(concepts, width)

      test('has every concept, each in its place and no two in one', () => {
        expect(map.boxes.map(({ id }) => id)).toEqual(concepts.map(({ id }) => id))
        expect(overlaps(map)).toEqual([])
        expect(outside(map)).toEqual([])
      })

      test('is not wider than its page', () => {
        expect(map.width).toBeLessThanOrEqual(width)
      })

      test('has what is to be known first above what comes next, or in a column before it', () => {
        const byId = new Map(map.boxes.map((box) => [box.id, box]))
        const wrong = map.steps.filter((step) => {
          const [from, to] = [byId.get(step.from), byId.get(step.to)]
          return (
            !from || !to || from.column > to.column || (from.column === to.column && from.y >= to.y)
          )
        })
        expect(wrong).toEqual([])
      })

      test('has no letter smaller than 13 px, and each line of text within its box', () => {
        for (const { size, width, label } of map.boxes) {
          expect(size).toBeGreaterThanOrEqual(13)
          for (const line of label.lines) expect(widthOf(line.text) * size).toBeLessThan(width)
        }
      })
    })

test('the same concepts always give the same map', () => {
  expect(layOut(many(60), 592)).toEqual(layOut(many(60), 592))
})

test('circles, concepts that require themselves and strangers are laid out as well', () => {
  const circle = [
    concept('a', ['c', 'a', 'nowhere']),
    concept('b', ['a']),
    concept('c', ['b', 'b']),
    concept('d', ['e']),
    concept('e', ['d']),
  ]
  const map = layOut(circle, 592)
  expect(map.steps).toHaveLength(5)
  expect(overlaps(map)).toEqual([])
})

test('what is spoken about longer is larger', () => {
  const { boxes } = layOut([concept('a', [], 100), concept('b', [], 10), concept('c', [], 0)], 592)
  const [a, b, c] = boxes.map(({ size }) => size)
  expect([a, b, c]).toEqual([a, b, c].toSorted((x = 0, y = 0) => y - x))
  expect(new Set([a, b, c]).size).toBe(3)
})

test('concepts tied to no other stand below those that are', () => {
  const map = layOut([concept('lone'), concept('a'), concept('b', ['a'])], 592)
  const y = tops(map)
  expect(y.get('lone')).toBeGreaterThan(y.get('b') ?? Infinity)
})

test('a map of nothing is empty, one of lone concepts is a row', () => {
  expect(layOut([], 592)).toMatchObject({ width: 0, height: 0 })
  expect(new Set(layOut([concept('a'), concept('b')], 592).boxes.map(({ y }) => y)).size).toBe(1)
})

test('a term longer than the page stays within its box', () => {
  const map = layOut([concept('a', [], 10, 'x'.repeat(200))], WIDTHS.phone)
  expect(map.width).toBeLessThanOrEqual(WIDTHS.phone)
  expect(outside(map)).toEqual([])
})
