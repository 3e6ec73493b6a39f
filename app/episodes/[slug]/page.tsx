import type { Metadata } from 'next'
import { EpisodeView } from '../../../components/episode-view'
import { addressesByLanguage } from '../../../lib/feeds/languages'
import { sendHtml } from '../../../lib/html-channel'
import { library } from '../../../lib/library'
import { episodeFileRoute, episodeRoute } from '../../../lib/routes'
import { describe } from '../../describe'
import { episodeParams, findEpisode } from './episode-params'

export const dynamicParams = false
export const generateStaticParams = episodeParams

export async function generateMetadata({
  params,
}: PageProps<'/episodes/[slug]'>): Promise<Metadata> {
  const shelf = await library()
  const { slug, transcript, enclosure } = await findEpisode(shelf, params)
  const { title, description } = transcript.meta
  const opening = transcript.paragraphs[0]?.text ?? shelf.show.description
  const described = describe(shelf.show, {
    title,
    description: description ?? opening,
    route: episodeRoute(slug),
    languages: addressesByLanguage(slug, shelf),
    audio: { url: enclosure.url, type: enclosure.type },
  })
  const url = (file: string) => shelf.show.base + episodeFileRoute(slug, file)
  const { alternates } = described
  const types = {
    ...alternates?.types,
    'text/markdown': url('index.md'),
    ...(transcript.duration > 0 && { 'text/vtt': url('transcript.vtt') }),
    'application/json+oembed': [{ title, url: url('oembed.json') }],
  }
  return { ...described, alternates: { ...alternates, types } }
}

export default async function EpisodePage({ params }: PageProps<'/episodes/[slug]'>) {
  const shelf = await library()
  const episode = await findEpisode(shelf, params)
  for (const { id, html } of [episode.text, episode.cards]) sendHtml(id, html)
  return <EpisodeView episode={episode} library={shelf} />
}
