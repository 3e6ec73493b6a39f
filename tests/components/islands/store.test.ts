import { expect, test, vi } from 'vitest'
import { createStore } from '../../../components/islands/store'

test('a change that differs tells every listener, with the new value in place', () => {
  const store = createStore({ speed: 1, playing: false })
  const seen: unknown[] = []
  store.subscribe(() => seen.push(store.get()))
  store.change({ speed: 2 })
  expect(seen).toEqual([{ speed: 2, playing: false }])
})

test('a change to what already holds tells nobody and keeps the value’s identity', () => {
  const store = createStore({ speed: 1 })
  const before = store.get()
  const listener = vi.fn()
  store.subscribe(listener)
  store.change({ speed: 1 })
  expect(listener).not.toHaveBeenCalled()
  expect(store.get()).toBe(before)
})

test('a listener that left hears nothing more', () => {
  const store = createStore({ speed: 1 })
  const listener = vi.fn()
  store.subscribe(listener)()
  store.change({ speed: 2 })
  expect(listener).not.toHaveBeenCalled()
})
