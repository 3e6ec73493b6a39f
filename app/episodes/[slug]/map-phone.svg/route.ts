import { episodeParams } from '../episode-params'
import { mapFile } from '../map-file'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = episodeParams

export function GET(_: Request, { params }: RouteContext<'/episodes/[slug]/map-phone.svg'>) {
  return mapFile(params, 'phone')
}
