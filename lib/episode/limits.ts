/**
 * Characters that apps show of a name in a feed: a person's, a funding link's, a soundbite's.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/person.md
 */
export const NAME = 128
