import { diagnostic } from '../diagnostic'
import { formatTime } from '../time'
import type { Placed } from '../transcript/placed'
import type { EpisodeContext, Rule } from './rule'

/** Times rise in reading order. One diagnostic for each step back. */
export const anchorOrder: Rule<EpisodeContext> = {
  name: 'anchor-order',
  description: 'The times of anchors, turns and marks rise from the top of the text to its end.',
  run({ episode, placed }) {
    const timed = placed.filter(hasTime)
    return timed.flatMap((one, index) => {
      const before = timed[index - 1]
      if (!before || one.at.value >= before.at.value) return []
      const later = timed.slice(0, index).find((other) => other.at.value > one.at.value) ?? before
      const previous = formatTime(before.at.value)
      return diagnostic({
        file: episode.file,
        place: one.place,
        rule: anchorOrder.name,
        reason: `Unexpected ${nounOf(one)} at \`${formatTime(one.at.value)}\` after one at \`${previous}\`, expected rising times`,
        remedy: `Move it above line ${later.place.line}, or change its time to \`${previous}\` or later.`,
      })
    })
  },
}

type Timed = Placed & { readonly at: NonNullable<Placed['at']> }

function hasTime(one: Placed): one is Timed {
  return one.at !== null
}

function nounOf({ kind }: Placed): string {
  return kind === 'turn' || kind === 'mark' ? kind : 'anchor'
}
