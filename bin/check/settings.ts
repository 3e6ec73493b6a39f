/** Ways to print what was found. */
export const FORMATS = ['text', 'json', 'github'] as const

export type Format = (typeof FORMATS)[number]

/** What `earmark check` is asked to do. */
export interface CheckSettings {
  /** Only these episodes; everything where none is named. */
  readonly slugs: readonly string[]
  readonly format: Format
  /** Mend what is certain, then check what is left. */
  readonly isFixing: boolean
  /** How much each rule finds, instead of what. */
  readonly isSummary: boolean
}

/** Everything, for people to read. */
export const WHOLE: CheckSettings = {
  slugs: [],
  format: 'text',
  isFixing: false,
  isSummary: false,
}
