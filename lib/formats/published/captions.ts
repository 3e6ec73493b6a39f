import type { Transcript } from '../../transcript/model'
import type { Captions } from '../captions'
import { transcriptCaptions } from '../transcript-captions'
import { podcastJson } from '../write/podcast-json'
import { srt } from '../write/srt'
import { vtt } from '../write/vtt'
import type { WrittenFormat } from '../writer'
import { inLines, legible } from './legible'
import { lasting } from './lasting'

/**
 * An episode's transcript as WebVTT: a sentence a cue, in two lines of about 42 letters at most, speakers as voices,
 * the times of words inside. Without a cue where the length of the recording is not known.
 *
 * @see https://www.w3.org/TR/webvtt1/
 */
export function captionsVtt(transcript: Transcript): string {
  return written(vtt, inTwoLines(readable(transcript))) ?? 'WEBVTT\n'
}

/** The same cues as SubRip. */
export function captionsSrt(transcript: Transcript): string {
  const named = (speaker: string | null) => (speaker === null ? 0 : speaker.length + 2)
  return written(srt, inTwoLines(readable(transcript), named)) ?? ''
}

/**
 * An episode's transcript as Podcasting 2.0's JSON: a segment a word.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#json
 */
export function transcriptJson(transcript: Transcript): string {
  return written(podcastJson, readable(transcript)) ?? '{ "version": "1.0.0", "segments": [] }\n'
}

/** Cues that a person can read, all within the audio; none where its length is not known. */
function readable(transcript: Transcript): Captions {
  if (transcript.duration <= 0) return { language: null, cues: [] }
  const { language, cues } = transcriptCaptions(transcript, legible)
  return { language, cues: lasting(cues, transcript.duration) }
}

function inTwoLines(
  { language, cues }: Captions,
  lead: (speaker: string | null) => number = () => 0,
): Captions {
  return {
    language,
    cues: cues.map((cue) => ({ ...cue, text: inLines(cue.text, lead(cue.speaker)) })),
  }
}

/** `null` where there is nothing to time. */
function written(format: WrittenFormat, captions: Captions): string | null {
  const writing = format.write(captions)
  return writing.ok ? writing.text : null
}
