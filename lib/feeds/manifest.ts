import type { Show } from '../site'

/** The paper of the light scheme in `app/tokens.css`, as every browser reads it. */
export const PAPER = '#fcfaf6'

/**
 * How the site is kept on a home screen. Its addresses are relative to its own: it works under any path.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function manifestOf({ title, description, language }: Show): string {
  return JSON.stringify({
    name: title,
    short_name: title,
    description,
    lang: language,
    start_url: '.',
    scope: '.',
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  })
}
