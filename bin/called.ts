import type { Diagnostic } from '../lib/diagnostic'

/**
 * How a publisher calls this program, to say the next command as it can be run: through npm where npm ran this one,
 * and with the project's folder where that was named.
 *
 * @param root as it was written on the command line; `.` where it was not
 */
export function calledAs(
  { npm_command: command }: Readonly<Record<string, string | undefined>>,
  root: string,
): string {
  const through = command === 'exec' ? 'npx ' : ''
  const program = command === 'run-script' ? 'npm run earmark --' : `${through}earmark`
  return root === '.' ? program : `${program} --root ${shellWord(root)}`
}

/** What to do about a diagnostic, with the commands in it as they can be run here. */
export function remedyFor({ note = '' }: Diagnostic, earmark: string): string {
  return (note ?? '').replaceAll('`earmark ', () => `\`${earmark} `)
}

function shellWord(text: string): string {
  return /^[\w./~:\\-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
