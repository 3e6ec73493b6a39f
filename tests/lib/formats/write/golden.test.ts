import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTranscript } from '../../../../lib/formats/read-transcript'
import { writtenFormats } from '../../../../lib/formats/written-formats'

/*
 * One talk as tools with words, with cues and with marks write it, in each format that we write; to be reviewed.
 * `npx vitest run tests/lib/formats/write -u` writes the goldens anew.
 */
const FIXTURES = join(import.meta.dirname, '../../../fixtures/transcripts')

describe.each(['whisperx.json', 'talk.vtt', 'talk.srt', 'talk.md'])('%s', (name) => {
  const reading = readTranscript(readFileSync(join(FIXTURES, name)))

  test.each(writtenFormats)('is written as $title, and what is lost is said', async (format) => {
    if (!reading.ok) throw new Error(reading.refusal.reason)
    const writing = format.write(reading.captions)
    if (!writing.ok) throw new Error(writing.refusal.reason)
    const lost = writing.notices.map((one) => `${one.line}: ${one.reason}\n  ${one.remedy}`)
    expect(lost.join('\n')).toMatchSnapshot(`${name} to ${format.ending}`)
    const golden = join(import.meta.dirname, 'golden', `${name}${format.ending}`)
    await expect(writing.text).toMatchFileSnapshot(golden)
  })
})
