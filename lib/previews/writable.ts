import type { Typeface } from './typeface'

/** What stands in a text without being read: emoji, marks of direction, what joins and varies letters. */
const UNREAD =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cf}|\u{FE0F}|\u{20E3}/gu

/**
 * A text as a typeface can write it, on one line and without emoji; `null` where it lacks a letter: half of a title
 * would say something else.
 */
export function writable(text: string, face: Typeface): string | null {
  const line = text.normalize('NFC').replace(UNREAD, '').replace(/\s+/g, ' ').trim()
  return line !== '' && face.canWrite(line) ? line : null
}
