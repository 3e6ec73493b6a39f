import { expect, test } from 'vitest'
import { enclosureOf } from '../../../lib/feeds/enclosure'

const show = { base: 'https://a.example/podcast' }
const measured = { bytes: 12, type: 'audio/mpeg' }

test.each([
  ['/audio/a b.mp3', null, 'https://a.example/podcast/audio/a%20b.mp3'],
  ['/audio/a%20b.mp3', null, 'https://a.example/podcast/audio/a%20b.mp3'],
  ['/audio/ä.mp3', 'https://cdn.example/x', 'https://cdn.example/x/audio/%C3%A4.mp3'],
  ['https://b.example/a.mp3', 'https://cdn.example', 'https://b.example/a.mp3'],
])('the recording %s, with the host %s, is at %s', (audio, host, url) => {
  expect(enclosureOf(audio, measured, show, host)).toEqual({ url, ...measured })
})

test.each([
  ['https://b.example/a.OPUS?x=1', 'audio/ogg'],
  ['https://b.example/listen', 'audio/mpeg'],
])('%s, of which only the name is known, is taken for %s of 0 bytes', (audio, type) => {
  expect(enclosureOf(audio, null, show, null)).toEqual({ url: audio, bytes: 0, type })
})
