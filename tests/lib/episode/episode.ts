import type { Diagnostic } from '../../../lib/diagnostic'
import type { ParsedEpisode } from '../../../lib/episode/model'
import { parseEpisode } from '../../../lib/episode/parse'

/** Front matter without a mistake; the body begins in line 6. */
export const HEAD = ['---', 'title: A test', 'date: 2024-11-18', 'audio: /audio/a.mp3', '---']

/** What is wrong with an episode, one line each: `7:3 mdx-tag Unexpected …`. */
export function trouble(lines: readonly string[]): string[] {
  return said(parse(lines).diagnostics)
}

/** Diagnostics as a test compares them. */
export function said(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((one) => `${one.line}:${one.column} ${one.ruleId} ${one.reason}`)
}

/** An episode without a mistake, read from its body. */
export function read(body: readonly string[]): ParsedEpisode {
  const { value, diagnostics } = parse([...HEAD, ...body])
  if (diagnostics.length > 0) throw new Error(said(diagnostics).join('\n'))
  return value
}

export function parse(lines: readonly string[]) {
  return parseEpisode({ file: 'episodes/test.mdx', text: lines.join('\n') })
}
