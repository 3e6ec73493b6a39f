import { library } from '../../lib/library'
import { showPreview } from '../../lib/previews/preview'
import { answer } from '../preview'

export const dynamic = 'force-static'

export async function GET() {
  return answer(showPreview(await library()))
}
