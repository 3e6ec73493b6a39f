/**
 * Characters that apps show of a name in a feed: a person's, a funding link's, a soundbite's.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/person.md
 */
export const NAME = 128

/** Elements, quotes, lists, brackets and emphasis within one another. */
export const DEEPEST = 50

/** Mistakes that are named of one text; then one more says that there are others. */
export const MOST_MISTAKES = 1000

/**
 * Characters that may be read in vain, behind signs that begin no tag, expression or comment after all: this many
 * for any text, and this many for each of its characters.
 */
export const VAIN = { any: 2_000_000, each: 4 } as const

/**
 * What the signs of Markdown may cost a text: for each paragraph, its signs times its length. Micromark looks
 * through a whole paragraph for some of them. A transcript of three hours in one paragraph has room for 1,000.
 */
export const COST = 200_000_000
