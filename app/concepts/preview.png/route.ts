import { library } from '../../../lib/library'
import { conceptsPreview } from '../../../lib/previews/preview'
import { answer } from '../../preview'

export const dynamic = 'force-static'

export async function GET() {
  return answer(conceptsPreview(await library()))
}
