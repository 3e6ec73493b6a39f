import { afterEach, expect, test, vi } from 'vitest'
import { createListening } from '../../../../components/islands/heard/listening'
import { ms } from '../../../../lib/time'
import { episodeOf } from './episode-of'

afterEach(() => vi.restoreAllMocks())

/** A player as the clock's listeners see it, moved by hand. */
function createTape() {
  const tape = {
    time: 0,
    seeking: false,
    paused: true,
    ended: false,
    playbackRate: 1,
    episode: episodeOf('downhill'),
  }
  const played = { length: 0, start: () => 0, end: () => 0 }
  const player = {
    get audio() {
      return { ...tape, played }
    },
    clock: { now: () => ms(tape.time) },
    state: () => tape,
  }
  return { tape, played, player }
}

function listen() {
  const { tape, played, player } = createTape()
  const heard = vi.fn()
  const tick = createListening(player, heard)
  const at = (time: number, part: Partial<typeof tape> = {}) => {
    Object.assign(tape, { time }, part)
    if (!tape.paused) played.length = 1
    tick()
  }
  const stretches = () => heard.mock.calls.map(([, stretch]: unknown[]) => stretch)
  return { at, stretches }
}

test('what sounds is told as it grows, until it stops', () => {
  const { at, stretches } = listen()
  at(0, { paused: false })
  at(2000)
  at(3500, { paused: true })
  at(3500)
  expect(stretches()).toEqual([
    [0, 2000],
    [2000, 3500],
  ])
})

test('so is its beginning, before which nothing counts as played', () => {
  const { tape, played, player } = createTape()
  const heard = vi.fn()
  const tick = createListening(player, heard)
  Object.assign(tape, { time: 18_000, paused: false })
  tick()
  Object.assign(played, { length: 1, start: () => 18 })
  Object.assign(tape, { time: 20_000 })
  tick()
  expect(heard.mock.calls).toEqual([[tape.episode, [18_000, 20_000]]])
})

test('what sounded before anybody listened is told, too', () => {
  vi.spyOn(performance, 'now').mockReturnValue(5000)
  const { tape, played, player } = createTape()
  Object.assign(tape, { time: 3000, paused: false })
  Object.assign(played, { length: 1, start: () => 1 })
  const heard = vi.fn()
  const tick = createListening(player, heard)
  tape.time = 4000
  tick()
  expect(heard).toHaveBeenCalledWith(tape.episode, [1000, 4000])
})

test('of what sounded before, no more is told than the page is old', () => {
  vi.spyOn(performance, 'now').mockReturnValue(1500)
  const { tape, played, player } = createTape()
  Object.assign(tape, { time: 80_000, paused: false, playbackRate: 2 })
  Object.assign(played, { length: 1, start: () => 0 })
  const heard = vi.fn()
  const tick = createListening(player, heard)
  tape.time = 81_000
  tick()
  expect(heard).toHaveBeenCalledWith(tape.episode, [77_000, 81_000])
})

test('what is jumped over is not told', () => {
  const { at, stretches } = listen()
  at(0, { paused: false })
  at(2000)
  at(60_000, { seeking: true })
  at(60_000, { seeking: false })
  at(62_000)
  expect(stretches()).toEqual([
    [0, 2000],
    [60_000, 62_000],
  ])
})

test('moving about in silence is not listening', () => {
  const { at, stretches } = listen()
  at(0)
  at(30_000, { seeking: true })
  at(30_000, { seeking: false })
  at(31_000)
  expect(stretches()).toEqual([])
})

test('a stretch never reaches from one episode into another', () => {
  const { at, stretches } = listen()
  at(0, { paused: false })
  at(2000)
  at(9000, { episode: episodeOf('uphill') })
  at(10_000)
  expect(stretches()).toEqual([
    [0, 2000],
    [9000, 10_000],
  ])
})
