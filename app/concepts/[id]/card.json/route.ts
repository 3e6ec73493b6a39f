import { conceptCard } from '../../../../lib/formats/concept-card'
import { library } from '../../../../lib/library'
import { conceptParams, findConcept } from '../concept-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = conceptParams

export async function GET(_: Request, { params }: RouteContext<'/concepts/[id]/card.json'>) {
  return Response.json(conceptCard(await findConcept(await library(), params)))
}
