import { expect, test } from 'vitest'
import { createFollow } from '../../../../components/islands/follow/follow'

test('it is live until the reader moves, then held until the reader asks', () => {
  const follow = createFollow()
  expect(follow.view().state).toBe('live')
  follow.hold()
  expect(follow.view().state).toBe('held')
  follow.resume()
  expect(follow.view().state).toBe('live')
})

test('off is neither held nor resumed', () => {
  const follow = createFollow()
  follow.turn(false)
  follow.hold()
  expect(follow.view().state).toBe('off')
  follow.resume()
  expect(follow.view().state).toBe('off')
  follow.turn(true)
  expect(follow.view().state).toBe('live')
})
