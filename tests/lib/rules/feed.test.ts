import { describe, expect, test } from 'vitest'
import { saidOf } from './sample'

function episode(...lines: readonly string[]): string {
  const head = ['title: Other', 'date: 2024-11-18', 'audio: /audio/example.mp3']
  return ['---', ...head, ...lines, '---', '', '<Mark at="0:01" />Hello.', ''].join('\n')
}

describe('feed-guid', () => {
  test('of two episodes with one id, the second one is named', async () => {
    const files = {
      'episodes/first.mdx': episode('guid: a'),
      'episodes/second.mdx': episode('guid: a'),
    }
    expect(await saidOf({ files }, 'feed-guid')).toEqual([
      'episodes/second.mdx:5:7: Unexpected `guid` `a`, expected one of its own: it is that of episodes/first.mdx',
    ])
  })

  test('an id that is a slug belongs to the episode called so, wherever it stands', async () => {
    const files = { 'episodes/a.mdx': episode('guid: z'), 'episodes/z.mdx': episode() }
    expect(await saidOf({ files }, 'feed-guid')).toEqual([
      'episodes/a.mdx:5:7: Unexpected `guid` `z`, expected one of its own: it is that of episodes/z.mdx',
    ])
  })
})

describe('feed-length', () => {
  test('looks at the show, too', async () => {
    const files = { 'show.yaml': `title: A\ndescription: ${'a'.repeat(4001)}\n` }
    expect(await saidOf({ files }, 'feed-length')).toEqual([
      'show.yaml:2:14: Unexpected description of 4001 bytes, expected at most 4000: feeds hold no more',
    ])
  })
})

describe('feed-number', () => {
  const files = { 'show.yaml': 'type: serial\n' }

  test('0 is no number for apps', async () => {
    expect(await saidOf({ files, front: 'episode: 0' }, 'feed-number')).toEqual([
      '5:10: Unexpected `episode: 0` in a serial show, expected its number from 1',
    ])
  })

  test('a draft needs none yet', async () => {
    expect(await saidOf({ files, front: 'draft: true' }, 'feed-number')).toEqual([])
  })
})
