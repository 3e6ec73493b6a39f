import type { Metadata } from 'next'
import { EmbedView } from '../../../components/embed-view'
import { absolute } from '../../../lib/feeds/addresses'
import { embedHtml } from '../../../lib/formats/embed'
import { sendHtml } from '../../../lib/html-channel'
import { piece } from '../../../lib/html-piece'
import { library } from '../../../lib/library'
import { episodeRoute } from '../../../lib/routes'
import { episodeParams, findEpisode } from '../../episodes/[slug]/episode-params'
import './embed.css'

export const dynamicParams = false
export const generateStaticParams = episodeParams

/** Search engines find the episode at its own page. */
export async function generateMetadata({ params }: PageProps<'/embed/[slug]'>): Promise<Metadata> {
  const shelf = await library()
  const { slug, transcript } = await findEpisode(shelf, params)
  return {
    title: `${transcript.meta.title} · ${shelf.show.title}`,
    robots: { index: false },
    alternates: { canonical: absolute(shelf.show, episodeRoute(slug)) },
  }
}

export default async function EmbedPage({ params }: PageProps<'/embed/[slug]'>) {
  const shelf = await library()
  const episode = await findEpisode(shelf, params)
  const text = piece(episode.slug, 'transcript', embedHtml(episode.transcript))
  sendHtml(text.id, text.html)
  return <EmbedView episode={episode} library={shelf} text={text} />
}
