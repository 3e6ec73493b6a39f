import { llmsText } from '../../lib/formats/published/llms'
import { library } from '../../lib/library'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(llmsText(await library()))
}
