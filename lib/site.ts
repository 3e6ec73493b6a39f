/** The show that the episodes belong to, as `show.yaml` describes it. */
export interface Show {
  readonly title: string
  readonly description: string
  readonly author: string
  /** BCP 47. */
  readonly language: string
  /** Where the site will stand: an absolute http or https URL without a slash at its end. */
  readonly base: string
  /** Where the sources lie, for "Fix this transcript" links. */
  readonly repository: string | null
  /** The branch of the repository that the site is made of. */
  readonly branch: string
  /** Where in the repository the project lies; `null` for its root. */
  readonly folder: string | null
  /** The cover: `/images/…` under `public/`, or an absolute https URL. */
  readonly image: string | null
  /** Of Apple Podcasts' list, categories and subcategories alike; the first one counts most. */
  readonly categories: readonly string[]
  /** `null` where nobody said it. */
  readonly explicit: boolean | null
  /** Where directories reach the owner. */
  readonly email: string | null
  /** The show's id in all feeds, a UUID in small letters; `null` for the one that its feed's address gives. */
  readonly guid: string | null
  /** Whether its episodes are heard in any order, or from the first on; `null` means in any. */
  readonly type: 'episodic' | 'serial' | null
  /** What it is, in the words of Podcasting 2.0; `null` means a podcast. */
  readonly medium: Medium | null
  /** Whether other hosts may not take the feed over; `null` where nobody said it. */
  readonly locked: boolean | null
  /** An SPDX id such as `cc-by-4.0`, or the https URL of its text. */
  readonly license: string | null
  /** As the notice reads: `2024 Ada Example`. */
  readonly copyright: string | null
  readonly funding: readonly Funding[]
  readonly txt: readonly Txt[]
}

export type Medium =
  'podcast' | 'music' | 'video' | 'film' | 'audiobook' | 'newsletter' | 'blog' | 'course'

/** Where listeners can give something. */
export interface Funding {
  readonly title: string
  readonly url: string
}

/** A line for machines, such as the proof that the feed is its owner's. */
export interface Txt {
  readonly purpose: string | null
  readonly text: string
}

/** The show of a project without `show.yaml`. */
export const defaults: Show = {
  title: 'A podcast',
  description: 'Every word and every concept in its place.',
  author: 'The publisher',
  language: 'en',
  base: 'http://localhost:3000',
  repository: null,
  branch: 'main',
  folder: null,
  image: null,
  categories: [],
  explicit: null,
  email: null,
  guid: null,
  type: null,
  medium: null,
  locked: null,
  license: null,
  copyright: null,
  funding: [],
  txt: [],
}
