import type { TimedWord } from '../../../../lib/episode/model'
import { ms } from '../../../../lib/time'

/** Words a second apart; `-` has no time. */
export function timed(row: string): TimedWord[] {
  return Array.from(row, (word, i) =>
    word === '-' ? ['x', null, null] : [word, ms(i * 1000), ms(i * 1000 + 900)],
  )
}
