import { notFound } from 'next/navigation'
import { type Episode, type Library, library } from '../../../lib/library'

/** One page, and one of each file, per episode. */
export async function episodeParams(): Promise<{ slug: string }[]> {
  return (await library()).episodes.map(({ slug }) => ({ slug }))
}

/** The episode that an address names; else the page that says there is none. */
export async function findEpisode(
  { episodes }: Library,
  params: Promise<{ slug: string }>,
): Promise<Episode> {
  const { slug } = await params
  return episodes.find((episode) => episode.slug === slug) ?? notFound()
}
