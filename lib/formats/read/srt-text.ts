import { cuePieces, type Piece } from './cue-text'

/**
 * The text of a SubRip cue with its tags taken out: those that players know, WebVTT's, and positions such as
 * `{\an8}`. Other signs are text: `a < b`, `Q&A`.
 */
export function srtPieces(text: string): Piece[] {
  return cuePieces(
    text
      .replace(/\{\\[^{}\n]*\}/g, '')
      .replace(TAG, (_, slash: string, name: string, rest: string) =>
        name.toLowerCase() === 'br' ? '\n' : `<${slash}${name.toLowerCase()}${rest}>`,
      )
      .replace(NO_TAG, '&lt;')
      .replace(NO_REFERENCE, '&amp;'),
  )
}

/** Plain text as SubRip that `srtPieces` reads back as it is; most text is left as it is. */
export function srtText(text: string): string {
  return text
    .replace(REFERENCE, '&amp;')
    .replace(TAG_START, '&lt;')
    .replace(/\{(?=\\)/g, '&#123;')
    .replaceAll('-->', '--&gt;')
}

const NAMES = 'i|b|u|s|em|strong|font|c|v|ruby|rt|lang|span|p|br'
const STAMP = String.raw`\d+:\d\d(?::\d\d)?\.\d{3}`
const TAG = new RegExp(String.raw`<(/?)(${NAMES})\b([^<>]*)>`, 'gi')
const NO_TAG = new RegExp(String.raw`<(?!/?(?:${NAMES})\b[^<>]*>|${STAMP}>)`, 'g')
const TAG_START = new RegExp(String.raw`<(?=/?(?:${NAMES})\b|\d+:)`, 'gi')

const NAME = String.raw`(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});`
const REFERENCE = new RegExp(`&(?=${NAME})`, 'gi')
const NO_REFERENCE = new RegExp(`&(?!${NAME})`, 'gi')
