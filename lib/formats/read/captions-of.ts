import type { Notice, Reading } from '../reader'
import { cuesOf, type Draft } from './draft'
import { mergeHighlights } from './highlights'
import { withLabels } from './labels'

/** What drafts hold: highlighted words are times, names at the start of a line are speakers. */
export function captionsOf(
  drafts: readonly Draft[],
  notices: readonly Notice[],
  language: string | null,
): Reading {
  const merged = mergeHighlights(drafts)
  return {
    ok: true,
    captions: { language, cues: withLabels(merged.drafts).flatMap(cuesOf) },
    notices: [...notices, ...merged.notices].sort((a, b) => a.line - b.line),
  }
}
