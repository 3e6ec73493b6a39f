import type { Notice, Reading } from '../reader'
import { cuesOf, type Draft } from './draft'
import { mergeHighlights } from './highlights'
import { withLabels } from './labels'
import { wholeDrafts } from './whole-drafts'

/** What drafts hold: words that cues cut are whole, highlighted ones are times, names that begin lines are speakers. */
export function captionsOf(
  drafts: readonly Draft[],
  notices: readonly Notice[],
  language: string | null,
): Reading {
  const whole = wholeDrafts(drafts)
  const merged = mergeHighlights(whole.drafts)
  return {
    ok: true,
    captions: { language, cues: withLabels(merged.drafts).flatMap(cuesOf) },
    notices: [...notices, ...whole.notices, ...merged.notices].sort((a, b) => a.line - b.line),
  }
}
