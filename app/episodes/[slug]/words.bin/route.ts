import { library } from '../../../../lib/library'
import { pack } from '../../../../lib/transcript/pack'
import { episodeParams, findEpisode } from '../episode-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = episodeParams

export async function GET(_: Request, { params }: RouteContext<'/episodes/[slug]/words.bin'>) {
  const { transcript } = await findEpisode(await library(), params)
  const counts = transcript.paragraphs.map((paragraph) => paragraph.wordCount)
  return new Response(Buffer.from(pack(transcript.words, counts)))
}
