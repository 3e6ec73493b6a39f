import { formats } from './formats'
import type { Notice } from './reader'

/** That a file is no transcript, and what is read as one. */
export function noTranscript(line: number, found: string): Notice {
  const titles = formats.map(({ title }) => title)
  return {
    line,
    rule: 'captions-format',
    reason: `Unexpected ${found}, expected a transcript`,
    remedy: `Earmark reads ${titles.slice(0, -1).join(', ')}, and ${titles.at(-1)}.`,
  }
}
