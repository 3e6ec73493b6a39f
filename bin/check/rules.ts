import picocolors from 'picocolors'
import { nearest, quoted } from '../../lib/diagnostic'
import { guides } from '../../lib/rules'
import type { ExitCode, Io } from '../io'
import { rulePage } from './rule-page'

/** Prints what is looked for, with examples: of one rule, or of all of them. */
export function rules(name: string | null, isJson: boolean, io: Io): ExitCode {
  const named = guides.filter((guide) => name === null || guide.name === name)
  if (name !== null && named.length === 0) {
    io.err(unknownRule(name, io.earmark))
    return 2
  }
  const isColored = picocolors.isColorSupported && process.stdout.isTTY === true
  const colors = picocolors.createColors(isColored)
  const shown = named.map(({ name, severity, description, example }) => ({
    ...{ name, severity, description, example },
  }))
  io.out(
    isJson
      ? `${JSON.stringify(shown, null, 2)}\n`
      : named.map((guide) => rulePage(guide, colors)).join('\n'),
  )
  return 0
}

function unknownRule(name: string, earmark = 'earmark'): string {
  const near = nearest(
    name,
    guides.map((guide) => guide.name),
  )
  const remedy =
    near === null ? `\`${earmark} check --rules\` prints them all.` : `Did you mean \`${near}\`?`
  return `Unexpected rule ${quoted(name)}, expected the name of one\n  ${remedy}\n`
}
