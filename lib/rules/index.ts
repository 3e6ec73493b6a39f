import { anchorNearWords } from './anchor-near-words'
import { anchorOrder } from './anchor-order'
import { conceptDefined } from './concept-defined'
import { conceptDuplicate } from './concept-duplicate'
import { conceptRelated } from './concept-related'
import { episodeHasWords } from './episode-has-words'
import type { ConceptContext, EpisodeContext, Rule } from './rule'
import { speakerDefined } from './speaker-defined'
import { timesKnown } from './times-known'
import { untilAfterAt } from './until-after-at'
import { withinAudio } from './within-audio'
import { wordsMatchAudio } from './words-match-audio'
import { wordsMatchText } from './words-match-text'

/** What is checked of each episode. */
export const episodeRules: readonly Rule<EpisodeContext>[] = [
  episodeHasWords,
  conceptDefined,
  speakerDefined,
  anchorOrder,
  untilAfterAt,
  withinAudio,
  wordsMatchAudio,
  wordsMatchText,
  anchorNearWords,
  timesKnown,
]

/** What is checked of all concepts together. */
export const conceptRules: readonly Rule<ConceptContext>[] = [conceptDuplicate, conceptRelated]
