import { placeText } from './editor'
import type { PrintedDiagnostic } from './use-checks'

interface Props {
  readonly one: PrintedDiagnostic
  /** Opens its place in the author's editor. */
  readonly link: string
  onCopy(): void
}

/** One diagnostic: what is wrong, what to do about it, and the way to its place. */
export function DiagnosticBox({ one, link, onCopy }: Props) {
  return (
    <div role="note" className="dev-diagnostic" data-severity={one.severity}>
      <div className="dev-reason">
        <span className="dev-severity">{one.severity}</span> {withCode(one.reason)}
      </div>
      <div className="dev-remedy">{withCode(one.remedy)}</div>
      <div className="dev-place">
        <a href={link}>{placeText(one)}</a>
        <button type="button" onClick={onCopy}>
          Copy
        </button>
        <span className="dev-rule">{one.rule}</span>
      </div>
    </div>
  )
}

/** The sentences of the check quote in backticks, as Markdown does. */
function withCode(sentence: string) {
  return sentence.split('`').map((part, i) => (i % 2 === 0 ? part : <code key={i}>{part}</code>))
}
