import type { EpisodeMeta } from '../model'
import { type Fields, optional, required } from '../yaml/fields'
import { mediaAddress } from '../yaml/media-address'
import { flag, listOf, text, wholeNumber } from '../yaml/plain-values'
import { day, language, license } from '../yaml/values'
import { pronunciations } from './pronunciations'
import { links, speakers } from './references'

/** Every key that an episode's front matter may have. */
export const EPISODE_KEYS = [
  'title',
  'date',
  'audio',
  'description',
  'subtitle',
  'episode',
  'season',
  'image',
  'explicit',
  'language',
  'license',
  'guid',
  'tags',
  'draft',
  'links',
  'speakers',
  'pronounce',
  'concepts',
] as const

/** What an episode's front matter says. Stand-ins (the slug, no audio, 1970) where a required value is missing. */
export function metaFrom(fields: Fields | null, slug: string): EpisodeMeta {
  if (!fields) return { ...NOTHING, title: slug }
  return {
    title: required(fields, 'title', text, 'My first episode') ?? slug,
    date: required(fields, 'date', day, '2024-11-18') ?? NOTHING.date,
    audio: required(fields, 'audio', mediaAddress('/audio'), `/audio/${slug}.mp3`) ?? NOTHING.audio,
    description: optional(fields, 'description', text),
    subtitle: optional(fields, 'subtitle', text),
    episode: optional(fields, 'episode', wholeNumber),
    season: optional(fields, 'season', wholeNumber),
    image: optional(fields, 'image', mediaAddress('/images')),
    explicit: optional(fields, 'explicit', flag) ?? false,
    language: optional(fields, 'language', language),
    license: optional(fields, 'license', license),
    guid: optional(fields, 'guid', text),
    tags: optional(fields, 'tags', listOf(text, 'one, two')) ?? [],
    draft: optional(fields, 'draft', flag) ?? false,
    links: optional(fields, 'links', links) ?? [],
    speakers: optional(fields, 'speakers', speakers) ?? [],
    pronounce: optional(fields, 'pronounce', pronunciations) ?? [],
  }
}

const NOTHING: EpisodeMeta = {
  title: '',
  date: '1970-01-01',
  audio: '',
  description: null,
  subtitle: null,
  episode: null,
  season: null,
  image: null,
  explicit: false,
  language: null,
  license: null,
  guid: null,
  tags: [],
  draft: false,
  links: [],
  speakers: [],
  pronounce: [],
}
