import { beforeEach, expect, test, vi } from 'vitest'
import { rememberHeard } from '../../../../components/islands/heard/remember-heard'
import { allHeard, putHeard } from '../../../../components/islands/kept/heard'
import type { Heard } from '../../../../lib/kept/heard'
import { ms } from '../../../../lib/time'
import { episodeOf } from './episode-of'

vi.mock('../../../../components/islands/heard/show-heard', () => ({}))
vi.mock('../../../../components/islands/kept/heard', () => ({
  allHeard: vi.fn(() => Promise.resolve<Heard[]>([])),
  putHeard: vi.fn(() => Promise.resolve()),
}))

const segment = { id: 'gradient', concept: 'gradient', term: 'Gradient', hue: 0 }

const segments = [
  { ...segment, start: ms(0), end: ms(10_000) },
  { ...segment, id: 'gradient-2', start: ms(20_000), end: ms(30_000) },
]

beforeEach(() => vi.clearAllMocks())

function idsPut(): string[][] {
  return vi.mocked(putHeard).mock.calls.map(([heard]) => heard.map(({ id }) => id))
}

test('a segment is kept when it was heard, and looked for no more', async () => {
  const episode = episodeOf('downhill', segments)
  await rememberHeard(episode, [[0, 4000]])
  expect(allHeard).not.toHaveBeenCalled()
  for (const end of [9000, 11_000, 13_000]) await rememberHeard(episode, [[0, end]])
  expect(allHeard).toHaveBeenCalledOnce()
  await rememberHeard(episode, [[0, 30_000]])
  expect(idsPut()).toEqual([['downhill#gradient'], ['downhill#gradient-2']])
})

test('what could not be kept is kept at the next step', async () => {
  const episode = episodeOf('uphill', segments)
  vi.mocked(putHeard).mockRejectedValueOnce(new DOMException('Full', 'QuotaExceededError'))
  await expect(rememberHeard(episode, [[0, 9000]])).rejects.toThrow('Full')
  await rememberHeard(episode, [[0, 11_000]])
  expect(idsPut()).toEqual([['uphill#gradient'], ['uphill#gradient']])
})

test('what was heard before keeps its day', async () => {
  const episode = episodeOf('across', segments)
  const before = { ...segment, id: 'across#gradient', start: ms(0), end: ms(10_000) }
  vi.mocked(allHeard).mockResolvedValueOnce([
    { ...before, episode: 'across', title: 'across', at: 5 },
  ])
  await rememberHeard(episode, [[0, 9000]])
  expect(idsPut().flat()).toEqual([])
})
