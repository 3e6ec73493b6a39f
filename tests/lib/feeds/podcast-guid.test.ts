import { expect, test } from 'vitest'
import { podcastGuid } from '../../../lib/feeds/podcast-guid'

test.each([
  'mp3s.nashownotes.com/pc20rss.xml',
  'https://mp3s.nashownotes.com/pc20rss.xml',
  'http://mp3s.nashownotes.com/pc20rss.xml//',
])('the id of a podcast at %s is that of the specification’s example', (feed) => {
  expect(podcastGuid(feed)).toBe('917393e3-1b1e-5cef-ace4-edaa54e1f810')
})
