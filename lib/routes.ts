/** Every address inside the site is made here; all begin and, where they are pages, end with a slash. */

/** `''`, or a path such as `/podcast` under which the whole site lies. */
export const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/** The companion page of an episode, for Next's links, which add the base path themselves. */
export function episodeRoute(slug: string): string {
  return `/episodes/${slug}/`
}

/** The player of an episode that stands in pages of others, for Next's links. */
export function embedRoute(slug: string): string {
  return `/embed/${slug}/`
}

/** A concept's page, for Next's links. */
export function conceptRoute(id: string): string {
  return `/concepts/${id}/`
}

/** A file of an episode beside its page, such as `words.bin`, for Next's links. */
export function episodeFileRoute(slug: string, file: string): string {
  return `/episodes/${slug}/${file}`
}

/** The address under the base path, for plain HTML, `fetch` and media. Absolute URLs stay as they are. */
export function href(route: string): string {
  return /^[a-z][a-z\d+.-]*:/i.test(route) || !route.startsWith('/') ? route : BASE_PATH + route
}

/** The route of an address inside this site, without the base path; `null` for one outside it. */
export function routeOf(url: URL, origin: string): string | null {
  if (url.origin !== origin || !`${url.pathname}/`.startsWith(`${BASE_PATH}/`)) return null
  return (url.pathname.slice(BASE_PATH.length) || '/') + url.search + url.hash
}
