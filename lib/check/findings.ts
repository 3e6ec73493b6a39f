import { type Diagnostic, type Finding, severityOf } from '../diagnostic'
import type { Rule } from '../rules/rule'

/** What some rules say of one thing, under their names. */
export function findingsOf<Context>(
  rules: readonly Rule<Context>[],
  context: Context,
): readonly Finding[] {
  return rules.flatMap((rule) =>
    rule.run(context).map((found) => ({ severity: rule.severity, ...found, rule: rule.name })),
  )
}

/** A diagnostic as the plain value that it was made of. */
export function findingOf(message: Diagnostic): Finding {
  const { file, line, column, ruleId, reason, note, actual, expected } = message
  const [instead] = expected ?? []
  return {
    file: file ?? '',
    place: { line: line ?? 1, column: column ?? 1 },
    rule: ruleId ?? '',
    reason,
    remedy: note ?? '',
    severity: severityOf(message),
    ...(actual === undefined || instead === undefined ? {} : { actual, expected: instead }),
  }
}
