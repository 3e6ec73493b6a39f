/** 0: all is well. 1: diagnostics. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2

/** What a command may touch of the world it runs in. */
export interface Io {
  /** The project's folder, absolute: it holds `episodes/`, `concepts/`, `public/`. */
  readonly root: string
  /** How this program is called, for the command that comes next; `earmark` where it is left out. */
  readonly earmark?: string
  /** Whether progress may be drawn: false where stderr is not a terminal. */
  readonly interactive: boolean
  /** Results, one or more whole lines, to stdout. */
  out(text: string): void
  /** Progress and complaints to stderr. */
  err(text: string): void
}

/** Runs a command in the project that the command line names. */
export type Run = (command: (io: Io) => Promise<ExitCode>) => Promise<void>
