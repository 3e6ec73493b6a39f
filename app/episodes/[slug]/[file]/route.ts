import { notFound } from 'next/navigation'
import { episodeFiles } from '../../../../lib/formats/published/episode-files'
import { library } from '../../../../lib/library'
import { episodeParams, findEpisode } from '../episode-params'
import { publishedOf } from '../published-of'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const episodes = await episodeParams()
  return episodes.flatMap(({ slug }) => episodeFiles.map(({ name }) => ({ slug, file: name })))
}

export async function GET(_: Request, { params }: RouteContext<'/episodes/[slug]/[file]'>) {
  const shelf = await library()
  const episode = await findEpisode(shelf, params)
  const { file } = await params
  const { type, write } = episodeFiles.find(({ name }) => name === file) ?? notFound()
  const text = write(publishedOf(episode, shelf))
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } })
}
