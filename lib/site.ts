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
}

/** The show of a project without `show.yaml`. */
export const defaults: Show = {
  title: 'A podcast',
  description: 'Every word and every concept in its place.',
  author: 'The publisher',
  language: 'en',
  base: 'http://localhost:3000',
  repository: null,
}
