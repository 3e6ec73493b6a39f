import type { Cue } from '../captions'
import { withoutWords } from '../mend/cut'

/** A cue, and whether it is spoken by somebody else than the one before, whom nobody names. */
export interface SaidCue {
  readonly cue: Cue
  readonly isChange: boolean
}

/**
 * Cues cut where `>>` says that another speaker begins, as in captions of broadcasts and YouTube's: the sign is no
 * text. Only where a caption begins with it: elsewhere it is a quotation, or code.
 */
export function atChanges(cues: readonly Cue[]): SaidCue[] {
  const isHabit = cues.some(({ start, text }) => start !== null && isSign(text.split(' ', 1)[0]))
  if (!isHabit) return cues.map((cue) => ({ cue, isChange: false }))
  return cues.flatMap(parts).filter(({ cue }) => cue.text !== '')
}

function isSign(word: string | undefined): boolean {
  return word === '>>' || word === '>>>'
}

/** No caption has room for more changes. */
const MOST = 20

function parts(cue: Cue): SaidCue[] {
  const words = cue.text.split(' ')
  const signs = words.flatMap((_, index) => (isChangeAt(words, index) ? [index] : []))
  if (signs.length === 0 || signs.length > MOST) return [{ cue, isChange: false }]
  const opening = { cue: partOf(cue, 0, signs[0] ?? 0), isChange: false }
  const others = signs.map((sign, index) => {
    const part = partOf(cue, sign + 1, signs[index + 1] ?? words.length)
    const speaker = sign === 0 ? cue.speaker : null
    return { cue: { ...part, speaker }, isChange: speaker === null }
  })
  return [opening, ...others]
}

/** Within a cue only behind a sentence, or before a capital letter: `a >> b` is said, too. */
function isChangeAt(words: readonly string[], index: number): boolean {
  if (!isSign(words[index])) return false
  const [before = '', next = ''] = [words[index - 1], words[index + 1]]
  return index === 0 || /[.!?…\-–—]["'”’)\]]*$/u.test(before) || /^\p{Lu}/u.test(next)
}

/** Words of a cue; when they begin is known of those that begin it, and of timed ones. */
function partOf(cue: Cue, from: number, to: number): Cue {
  const length = cue.text.split(' ').length
  const part = withoutWords(cue, [
    { from: 0, to: from },
    { from: to, to: length },
  ])
  const start = from < 2 ? cue.start : (part.words[0]?.start ?? null)
  return { ...part, start, end: to === length && start !== null ? cue.end : null }
}
