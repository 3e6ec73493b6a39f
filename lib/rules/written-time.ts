import type { Written } from '../episode/model'
import type { Ms } from '../time'

/** A time as it stands in the file; empty where its place is not known to the letter. */
export function writtenTime({ place }: Written<Ms>, lines: readonly string[]): string {
  const line = lines[place.line - 1] ?? ''
  return /^[\d:.]*/.exec(line.slice(place.column - 1))?.[0] ?? ''
}
