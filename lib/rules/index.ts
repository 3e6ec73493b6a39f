import { aliasClaimed } from './alias-claimed'
import { aliasRepeated } from './alias-repeated'
import { anchorNearWords } from './anchor-near-words'
import { anchorOrder } from './anchor-order'
import { audioChannels } from './audio-channels'
import { audioLoudness } from './audio-loudness'
import { audioSeek } from './audio-seek'
import { conceptDefined } from './concept-defined'
import { conceptDuplicate } from './concept-duplicate'
import { conceptHeard } from './concept-heard'
import { conceptRelated } from './concept-related'
import { conceptUsed } from './concept-used'
import type {
  EpisodeContext,
  MaterialContext,
  PictureContext,
  ProjectContext,
  TextContext,
} from './context'
import { coverPicture } from './cover-picture'
import { dateFuture } from './date-future'
import { episodeHasWords } from './episode-has-words'
import { feedAudio } from './feed-audio'
import { feedFields } from './feed-fields'
import { feedGuid } from './feed-guid'
import { feedLength } from './feed-length'
import { feedNumber } from './feed-number'
import { headingLevel } from './heading-level'
import { imageAlt } from './image-alt'
import { imageExists } from './image-exists'
import { linkHttps } from './link-https'
import { linkText } from './link-text'
import { reading } from './reading'
import { requiresCircle } from './requires-circle'
import type { Guide, Rule } from './rule'
import { segmentOverlap } from './segment-overlap'
import { soundbiteLength } from './soundbite-length'
import { soundbiteTitle } from './soundbite-title'
import { speakerDefined } from './speaker-defined'
import { speechRate } from './speech-rate'
import { timeHour } from './time-hour'
import { timeStyle } from './time-style'
import { timesKnown } from './times-known'
import { untilAfterAt } from './until-after-at'
import { withinAudio } from './within-audio'
import { wordsMatchAudio } from './words-match-audio'
import { wordsMatchText } from './words-match-text'
import { wordsTimed } from './words-timed'

/** What is checked of every written text: each episode's, and each concept's definition. */
export const textRules: readonly Rule<TextContext>[] = [headingLevel, linkText, linkHttps, imageAlt]

/** What is checked of each episode's text and times. */
export const episodeRules: readonly Rule<EpisodeContext>[] = [
  episodeHasWords,
  conceptDefined,
  conceptHeard,
  speakerDefined,
  anchorOrder,
  timeHour,
  timeStyle,
  untilAfterAt,
  segmentOverlap,
  withinAudio,
  anchorNearWords,
  timesKnown,
  wordsMatchText,
  wordsTimed,
  speechRate,
  soundbiteLength,
  soundbiteTitle,
]

/** What is checked of each episode's recording and date. */
export const materialRules: readonly Rule<MaterialContext>[] = [
  wordsMatchAudio,
  audioSeek,
  audioChannels,
  audioLoudness,
  feedAudio,
  dateFuture,
]

/** What is checked of each picture of the site's own. */
export const pictureRules: readonly Rule<PictureContext>[] = [imageExists, coverPicture]

/** What is checked of the project as a whole. */
export const projectRules: readonly Rule<ProjectContext>[] = [
  conceptDuplicate,
  conceptRelated,
  conceptUsed,
  aliasClaimed,
  aliasRepeated,
  requiresCircle,
  feedFields,
  feedGuid,
  feedLength,
  feedNumber,
]

/** Everything that is ever said, by name. */
export const guides: readonly Guide[] = [
  ...reading,
  ...textRules,
  ...episodeRules,
  ...materialRules,
  ...pictureRules,
  ...projectRules,
].sort((a, b) => (a.name < b.name ? -1 : 1))
