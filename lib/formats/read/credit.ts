import type { Notice } from '../reader'

/** The index of a last line in which Otter says that it wrote the others; `null` where there is none. */
export function creditIn(lines: readonly string[]): number | null {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return last > 0 && CREDIT.test(lines[last] ?? '') ? last : null
}

const CREDIT = /^\s*Transcribed by https?:\/\/otter\.ai\/?\s*$/i

/** That this line, from 1, is left out. */
export function credited(line: number): Notice {
  return {
    line,
    rule: 'text-credit',
    reason: 'Unexpected line about who transcribed it, expected what is spoken',
    remedy: 'It is left out.',
  }
}
