import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Transcript } from '../transcript/model'
import { speakerNames } from './transcript-captions'

/** The paragraphs of a transcript for the embedded player: their words, times and speakers, and no links. */
export function embedHtml(transcript: Transcript): string {
  const nameOf = speakerNames(transcript)
  return toHtml(
    transcript.paragraphs.map(({ start, text, speaker }) =>
      h('p', { dataStart: String(start), dataSpeaker: nameOf(speaker) }, text),
    ),
  )
}
