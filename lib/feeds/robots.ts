import type { Show } from '../site'
import { absolute } from './addresses'

/**
 * Everybody may read everything, and the sitemap says what there is.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function robotsOf(show: Show): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(show, '/sitemap.xml')}\n`
}
