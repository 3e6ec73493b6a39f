import { Fragment, type ReactNode } from 'react'
import { Icon } from '../icon'
import { placeText } from './editor'
import { SEVERITIES, type PrintedDiagnostic } from './use-checks'

interface Props {
  /** `null` before the first check. */
  readonly diagnostics: readonly PrintedDiagnostic[] | null
  readonly isChecking: boolean
  show(one: PrintedDiagnostic): ReactNode
}

/** Everything that the check says of the project, the gravest first, folded away above the player. */
export function DiagnosticList({ diagnostics, isChecking, show }: Props) {
  const all = SEVERITIES.map((severity) => ({
    severity,
    found: diagnostics?.filter((one) => one.severity === severity) ?? [],
  }))
  return (
    <details className="dev-list" data-checking={isChecking || undefined}>
      <summary title="What earmark check says">
        <Counts all={all} isKnown={diagnostics !== null} />
      </summary>
      <div className="dev-all">
        {diagnostics?.length === 0 && <p>All is well.</p>}
        {all.flatMap(({ found }) =>
          found.map((one, i) => (
            <Fragment key={`${placeText(one)} ${one.rule} ${i}`}>{show(one)}</Fragment>
          )),
        )}
        <p className="dev-keys">
          <kbd>C</kbd> copies <code>at="…"</code> of the moment being heard, <kbd>E</kbd> opens its
          line.
        </p>
      </div>
    </details>
  )
}

interface CountsProps {
  readonly all: readonly { severity: string; found: readonly unknown[] }[]
  readonly isKnown: boolean
}

/** How many there are of each kind: a dot and a number, in words for who does not see them. */
function Counts({ all, isKnown }: CountsProps) {
  const some = all.filter(({ found }) => found.length > 0)
  if (!isKnown) return 'Checking …'
  if (some.length === 0)
    return (
      <>
        <Icon name="check" />
        <span className="sr-only">All is well</span>
      </>
    )
  return some.map(({ severity, found }) => (
    <span key={severity} className="dev-count" data-severity={severity}>
      {found.length}
      <span className="sr-only">{found.length === 1 ? ` ${severity}` : ` ${severity}s`} </span>
    </span>
  ))
}
