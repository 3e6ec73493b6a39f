import picocolors from 'picocolors'
import type { Diagnostic } from '../lib/diagnostic'
import type { ExitCode, Io } from './io'
import { report } from './report'

/** Says why a command does not do what it was asked to. */
export function refuse(diagnostics: readonly Diagnostic[], io: Io): ExitCode {
  io.err(report(diagnostics, io.interactive && picocolors.isColorSupported, io.earmark))
  return 1
}
