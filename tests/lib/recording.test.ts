import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseEpisode } from '../../lib/episode/parse'
import { recordingOf, recordingPath } from '../../lib/recording'
import { folderOf } from '../folder'

const speech = readFileSync(join(import.meta.dirname, '../fixtures/audio/speech.mp3'))

describe('the recording of an episode', () => {
  test('is measured where it lies under public/, also by an encoded name', async () => {
    const root = folderOf({ 'public/audio/a light.mp3': speech })
    const { value, diagnostics } = await recordingOf(episode('/audio/a%20light.mp3'), root)
    expect(diagnostics).toEqual([])
    expect(value?.duration).toBe(12_160)
  })

  test('is not looked for elsewhere', async () => {
    const remote = episode('https://example.org/light.mp3')
    expect(recordingPath(remote, '/')).toBeNull()
    expect(await recordingOf(remote, folderOf())).toEqual({ value: null, diagnostics: [] })
  })

  test.each([
    ['is missing', {}],
    ['is a folder', { 'public/audio/light.mp3/inside': '' }],
    ['is empty', { 'public/audio/light.mp3': '' }],
    ['is text', { 'public/audio/light.mp3': 'Dear listener' }],
    ['is of another kind', { 'public/audio/light.mp3': '\0\0\0\x20ftypM4A ' }],
    ['ends early', { 'public/audio/light.mp3': speech.subarray(0, 40_000) }],
    ['is a tag alone', { 'public/audio/light.mp3': 'ID3\x04\0\0\0\0\x02\0' }],
  ])('that %s has a diagnostic at `audio:`', async (name, files) => {
    const { value, diagnostics } = await recordingOf(episode('/audio/light.mp3'), folderOf(files))
    expect(value).toBeNull()
    expect(diagnostics).toHaveLength(1)
    const [found] = diagnostics
    expect(
      `${found?.file}:${found?.line}:${found?.column}: ${found?.reason}\n  ${found?.note}`,
    ).toMatchSnapshot(name)
  })
})

function episode(audio: string) {
  const text = `---\ntitle: Light\ndate: 2024-11-18\naudio: ${audio}\n---\n\nWords.\n`
  const { value, diagnostics } = parseEpisode({ file: 'episodes/light.mdx', text })
  expect(diagnostics).toEqual([])
  return value
}
