import { expect, test } from 'vitest'
import { conceptFeedOf } from '../../../lib/feeds/concept-feed'
import { HOSTILE, PLAIN, shelfOf, TITLE } from './shelf'
import { textsIn } from './read-xml'

async function feedAbout(id: string, files = PLAIN): Promise<string> {
  const shelf = await shelfOf(files)
  const concept = shelf.concepts.find((one) => one.id === id)
  if (!concept) throw new Error(`Expected a concept ${id}`)
  return conceptFeedOf(concept, shelf)
}

test('the feed of a concept has every moment that it is spoken about', async () => {
  await expect(await feedAbout('gradient')).toMatchFileSnapshot('golden/gradient.xml')
})

test('it has a mention with the sentence around it', async () => {
  const [, words] = textsIn(await feedAbout('momentum'), 'description')
  expect(words).toBe('The push from before helps.')
})

test('it is well where the concept is spoken about nowhere', async () => {
  const xml = await feedAbout('valley')
  expect(textsIn(xml, 'description')).toEqual(['Where all ways down end.'])
  expect(textsIn(xml, 'item')).toEqual([])
})

test('the ids of its moments stay when they are timed anew', async () => {
  const later = PLAIN['episodes/downhill.mdx']?.replace('"60.5"', '"62"').replace('"10"', '"11"')
  const [before, after] = [
    await feedAbout('gradient'),
    await feedAbout('gradient', { ...PLAIN, 'episodes/downhill.mdx': later ?? '' }),
  ]
  expect(textsIn(after, 'title')).not.toEqual(textsIn(before, 'title'))
  expect(textsIn(after, 'guid')).toEqual(['downhill/gradient/1', 'downhill/gradient/2'])
  expect(textsIn(before, 'guid')).toEqual(textsIn(after, 'guid'))
})

test('its texts are as they are written', async () => {
  const xml = await feedAbout('memory', HOSTILE)
  const term = ']]> </script> & <i>memory</i>'
  expect(textsIn(xml, 'title')).toEqual([`${term} · ${TITLE}`, `${term} at 0:08 in ${TITLE}`])
  expect(textsIn(xml, 'description')[1]).toBe('</script> 1 < 2 & ]]> نتذكر الطريق')
})
