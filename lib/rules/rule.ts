import type { Finding, Severity } from '../diagnostic'
import type { Example } from './example'

/** What an author can read of one kind of diagnostic. `earmark check --rules` prints it. */
export interface Guide {
  /** Kebab-case, stable: the name that its diagnostics carry. */
  readonly name: string
  /** How much it weighs, if nothing in a diagnostic makes it lighter. */
  readonly severity: Severity
  /** What must hold, as one sentence. */
  readonly description: string
  /** Is run as a test. */
  readonly example: Example
}

/** One thing that `check` looks for. */
export interface Rule<Context> extends Guide {
  run(context: Context): readonly Found[]
}

/** What a rule says: its name and its severity are added where nothing else is said. */
export type Found = Omit<Finding, 'rule'>
