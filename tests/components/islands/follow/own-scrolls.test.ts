// @vitest-environment happy-dom

import { beforeEach, describe, expect, test } from 'vitest'
import {
  createOwnScrolls,
  type OwnScrolls,
} from '../../../../components/islands/follow/own-scrolls'

let own: OwnScrolls

beforeEach(() => {
  scrollTo(0)
  own = createOwnScrolls()
})

function scrollTo(top: number) {
  Object.defineProperty(window, 'scrollY', { value: top, configurable: true })
}

/** Whether a scroll to a place is taken for one of ours. */
function isOursAt(top: number): boolean {
  scrollTo(top)
  return own.isOurs()
}

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

describe('a scroll', () => {
  test('that brings the page nearer to where it was sent is ours', () => {
    own.send(1000)
    expect([200, 700, 990, 1000].map(isOursAt)).toEqual([true, true, true, true])
  })

  test('that leads back to where a glide began is the reader’s', async () => {
    own.send(1000)
    await nextFrame()
    expect(isOursAt(400)).toBe(true)
    expect(isOursAt(0)).toBe(false)
  })

  test('after the page has come to rest is the reader’s', async () => {
    own.send(1000)
    await nextFrame()
    isOursAt(1000)
    expect(isOursAt(900)).toBe(false)
    expect(isOursAt(1100)).toBe(false)
  })

  test('that rests on the way to where it was sent has not come there', () => {
    own.send(1000)
    isOursAt(1000)
    expect(own.isThere()).toBe(true)
    own.send(2000)
    isOursAt(1600)
    expect(own.isThere()).toBe(false)
  })

  test('of a flick that was not told of yet when the page was sent on is ours, a later one is not', async () => {
    own.send(1000)
    isOursAt(1000)
    own.send(100)
    expect(isOursAt(1200)).toBe(true)
    await nextFrame()
    expect(isOursAt(1400)).toBe(false)
  })

  test('that still goes to the goal before, a frame after another was given, is ours', () => {
    own.send(1000)
    isOursAt(500)
    own.send(100)
    expect(isOursAt(540)).toBe(true)
    expect(isOursAt(300)).toBe(true)
  })

  test('that a link made before we sent the page on is ours', () => {
    scrollTo(600)
    own.send(600)
    own.send(900)
    expect(isOursAt(600)).toBe(true)
    expect(isOursAt(800)).toBe(true)
  })
})
