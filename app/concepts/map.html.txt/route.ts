import { library } from '../../../lib/library'
import { showMap } from '../show-map'

export const dynamic = 'force-static'

/** The map by itself, for those who walk to its page. */
export async function GET() {
  return new Response(showMap(await library()).html)
}
