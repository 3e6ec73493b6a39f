import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { episodeFiles } from '../../../../lib/formats/published/episode-files'
import { llmsText } from '../../../../lib/formats/published/llms'
import { samples } from './sample'

/*
 * Two episodes in every format: with speakers, headings and word times, and in many scripts without; to be reviewed.
 * `npx vitest run tests/lib/formats/published -u` writes the goldens anew.
 */
const all = await samples()
const golden = (...names: string[]) => join(import.meta.dirname, 'golden', ...names)

describe.each(['downhill', 'uphill'])('%s', (slug) => {
  test.each(episodeFiles)('as $name', async ({ name, write }) => {
    const own = all.get(slug)
    if (!own) throw new Error(`No episode ${slug}`)
    await expect(write(own)).toMatchFileSnapshot(golden(slug, name))
  })
})

test('llms.txt lists every episode and every concept', async () => {
  const own = ['uphill', 'downhill'].flatMap((slug) => all.get(slug) ?? [])
  const [first] = own
  if (!first) throw new Error('No episode')
  const text = llmsText({
    show: first.show,
    episodes: own,
    concepts: [...first.concepts.values()],
  })
  await expect(text).toMatchFileSnapshot(golden('llms.txt'))
})
