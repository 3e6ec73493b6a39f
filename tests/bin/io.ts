import type { Io } from '../../bin/io'

/** A terminal that nobody answers at, in a project's folder; `said` grows by what is printed on either channel. */
export function ioOf(root: string): Io & { said: { out: string; err: string } } {
  const said = { out: '', err: '' }
  return {
    root,
    interactive: false,
    said,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  }
}
