import type { Transcript } from '../../transcript/model'
import { oneLine } from '../read/draft'
import { namingOf } from '../write/naming'
import { textLine } from '../write/text-line'
import { speakerNames } from '../transcript-captions'

/** An episode's transcript as plain text: a paragraph a line, with the name of its speaker, blank lines between. */
export function transcriptText(transcript: Transcript): string {
  const nameOf = speakerNames(transcript)
  const said = transcript.paragraphs
    .map(({ speaker, text }) => ({ speaker: nameOf(speaker), text: oneLine(text) }))
    .filter(({ text }) => text !== '')
  const naming = namingOf(said.map(({ speaker, text }) => ({ speaker, texts: [text] })))
  const lines = said.map((one) => textLine({ ...one, start: null, isNamed: true }, naming))
  return lines.map((line) => `${line}\n`).join('\n')
}
