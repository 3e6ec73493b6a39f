import { library } from '../../../../lib/library'
import { conceptPreview } from '../../../../lib/previews/preview'
import { answer } from '../../../preview'
import { conceptParams, findConcept } from '../concept-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = conceptParams

export async function GET(_: Request, { params }: RouteContext<'/concepts/[id]/preview.png'>) {
  const shelf = await library()
  return answer(conceptPreview(await findConcept(shelf, params), shelf))
}
