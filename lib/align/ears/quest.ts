/** Words to be found in a sound, in order. */
export interface Quest {
  readonly parts: readonly Part[]
  /** Whether other speech may follow the last part. */
  readonly isOpen: boolean
}

/** Words that are spoken one after the other. */
export interface Part {
  /** The pronunciations of each word. */
  readonly words: readonly (readonly string[])[]
  /** Whether they may not be spoken at all. */
  readonly isDoubtful: boolean
  /** Whether other speech may come before them. */
  readonly isOpen: boolean
}

/** A part whose words have the names that the recogniser knows them by. */
export interface NamedPart extends Pick<Part, 'isDoubtful' | 'isOpen'> {
  readonly names: readonly string[]
}

/**
 * The quest as a grammar in JSGF, with `filler` words for other speech.
 *
 * @see https://www.w3.org/TR/jsgf/
 */
export function grammarOf(
  parts: readonly NamedPart[],
  isOpen: boolean,
  filler: readonly string[],
): string {
  const OTHER = ' [ <other> ] '
  const steps = parts.map(({ names, ...part }) => {
    const words = part.isDoubtful ? `[ ${names.join(' ')} ]` : names.join(' ')
    return (part.isOpen ? OTHER : ' ') + words
  })
  const whole = steps.join('') + (isOpen ? OTHER : '')
  return `#JSGF V1.0;\ngrammar quest;\npublic <quest> =${whole};\n<other> = ( ${filler.join(' | ')} )+ ;\n`
}
