import type { Speaker } from '../../episode/model'
import { idFrom } from '../../episode/names'
import { plainLine } from '../mdx-text'

/**
 * The speakers of a transcript by what the file calls them, in the order in which they speak.
 *
 * What tools call a voice they cannot name becomes `Speaker 1`; where that is the only voice, it tells nobody apart,
 * and there is no speaker.
 */
export function speakersOf(labels: Iterable<string | null>): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>()
  const taken = new Set<string>()
  for (const label of new Set(labels)) {
    if (label === null) continue
    const name = nameOf(label)
    const wanted = idFrom(name) || 'speaker'
    let id = wanted
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
    taken.add(id)
    speakers.set(label, { id, name, role: null })
  }
  const [only] = speakers.keys()
  return speakers.size === 1 && only !== undefined && UNNAMED.test(only) ? new Map() : speakers
}

/** `0`, `A`, `SPEAKER_00`, `spk_1`, `Speaker 2`. */
const UNNAMED = /^(?:(?:speaker|spk)[ _-]?)?0*(\d{1,4}|[A-Z])$/i

function nameOf(label: string): string {
  const [, sign] = UNNAMED.exec(label) ?? []
  return sign === undefined ? plainLine(label).replace(/\s*:$/, '') || 'Speaker' : `Speaker ${sign}`
}
