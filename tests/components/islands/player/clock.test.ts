// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClock } from '../../../../components/islands/player/clock'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** An audio element whose time runs with the fake timers. */
function fakeAudio() {
  const audio = document.createElement('audio')
  const state = { paused: true, from: 0, since: 0, rate: 1, readyState: 4 }
  const time = () =>
    state.from + (state.paused ? 0 : ((performance.now() - state.since) / 1000) * state.rate)
  const settle = (part: Partial<typeof state>) => {
    Object.assign(state, { from: time(), since: performance.now() }, part)
  }
  Object.defineProperties(audio, {
    paused: { get: () => state.paused },
    readyState: { get: () => state.readyState },
    currentTime: { get: time },
    playbackRate: { get: () => state.rate },
    ended: { get: () => false },
    seeking: { get: () => false },
    // happy-dom has it on the class alone.
    HAVE_FUTURE_DATA: { value: 3 },
  })
  const tell = (event: string) => audio.dispatchEvent(new Event(event))
  return {
    audio,
    play() {
      settle({ paused: false })
      tell('playing')
    },
    pause() {
      settle({ paused: true })
      tell('pause')
    },
    rate(rate: number) {
      settle({ rate })
      tell('ratechange')
    },
    seek(from: number) {
      settle({ from })
      tell('seeked')
    },
    stall() {
      settle({ readyState: 2 })
      tell('waiting')
    },
  }
}

/** Listens for every whole second and notes the media time at which it was told. */
function seconds(clock: ReturnType<typeof createClock>) {
  const told: number[] = []
  clock.subscribe(
    () => told.push(clock.now()),
    (time) => (Math.floor(time / 1000) + 1) * 1000,
  )
  return told
}

test('a listener is told at each of its moments, not before and not twice', () => {
  const media = fakeAudio()
  const told = seconds(createClock(media.audio))
  media.play()
  told.length = 0
  vi.advanceTimersByTime(3500)
  expect(told).toHaveLength(3)
  for (const [i, time] of told.entries()) {
    expect(time).toBeGreaterThanOrEqual((i + 1) * 1000)
    expect(time).toBeLessThan((i + 1) * 1000 + 5)
  }
})

test.each([0.5, 2, 3])('at speed %s the moments come that much faster', (rate) => {
  const media = fakeAudio()
  const told = seconds(createClock(media.audio))
  media.play()
  media.rate(rate)
  told.length = 0
  vi.advanceTimersByTime(4100 / rate)
  expect(told).toHaveLength(4)
})

test('nothing is told while it is paused or waits for data', () => {
  const media = fakeAudio()
  const told = seconds(createClock(media.audio))
  media.play()
  media.pause()
  told.length = 0
  vi.advanceTimersByTime(10_000)
  media.play()
  media.stall()
  told.length = 0
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

test('a seek is told at once, and the next moment is counted from there', () => {
  const media = fakeAudio()
  const told = seconds(createClock(media.audio))
  media.play()
  told.length = 0
  media.seek(100.5)
  expect(told).toEqual([100_508])
  vi.advanceTimersByTime(600)
  expect(told).toHaveLength(2)
  expect(told[1]).toBeGreaterThanOrEqual(101_000)
})

test('a listener sleeps through the moments of others', () => {
  const media = fakeAudio()
  const clock = createClock(media.audio)
  seconds(clock)
  const rare = vi.fn()
  clock.subscribe(rare, (time) => (time < 5000 ? 5000 : Infinity))
  media.play()
  rare.mockClear()
  vi.advanceTimersByTime(4900)
  expect(rare).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(rare).toHaveBeenCalledTimes(1)
})

test('a patient listener waits for the moment of another, but no longer than it said', () => {
  const media = fakeAudio()
  const clock = createClock(media.audio)
  const patient: number[] = []
  clock.subscribe(
    () => patient.push(clock.now()),
    (time) => (Math.floor(time / 1000) + 1) * 1000,
    300,
  )
  clock.subscribe(
    () => {},
    (time) => (time < 1200 ? 1200 : Infinity),
  )
  media.play()
  patient.length = 0
  vi.advanceTimersByTime(2500)
  expect(patient.map((time) => Math.floor(time / 10))).toEqual([120, 230])
})

test('with no listener no alarm is set, and none is left when it stops', () => {
  const media = fakeAudio()
  const clock = createClock(media.audio)
  media.play()
  expect(vi.getTimerCount()).toBe(0)
  const leave = clock.subscribe(
    () => {},
    () => 60_000,
  )
  expect(vi.getTimerCount()).toBe(1)
  leave()
  expect(vi.getTimerCount()).toBe(0)
  seconds(clock)
  clock.stop()
  expect(vi.getTimerCount()).toBe(0)
  media.seek(5)
  expect(vi.getTimerCount()).toBe(0)
})
