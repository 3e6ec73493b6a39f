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
  /** The cover: `/images/…` under `public/`, or an absolute https URL. */
  readonly image: string | null
  /** Of Apple Podcasts' list, categories and subcategories alike; the first one counts most. */
  readonly categories: readonly string[]
  /** `null` where nobody said it. */
  readonly explicit: boolean | null
  /** Where directories reach the owner. */
  readonly email: string | null
}

/** The show of a project without `show.yaml`. */
export const defaults: Show = {
  title: 'A podcast',
  description: 'Every word and every concept in its place.',
  author: 'The publisher',
  language: 'en',
  base: 'http://localhost:3000',
  repository: null,
  image: null,
  categories: [],
  explicit: null,
  email: null,
}
