import type { Transcript } from '../../transcript/model'
import { oneLine } from '../read/draft'
import { speakerNames } from '../transcript-captions'

/**
 * An episode's transcript as plain text, as the page has it: a paragraph a line, `Ada Example: ` before it where a speaker
 * says it, blank lines between.
 */
export function transcriptText(transcript: Transcript): string {
  const nameOf = speakerNames(transcript)
  return transcript.paragraphs
    .map(({ speaker, text }) => ({ name: nameOf(speaker), said: oneLine(text) }))
    .filter(({ said }) => said !== '')
    .map(({ name, said }) => (name === null ? `${said}\n` : `${oneLine(name)}: ${said}\n`))
    .join('\n')
}
