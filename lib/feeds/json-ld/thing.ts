/** Something that schema.org has a type for; what is `null` is left out. */
export interface Thing {
  readonly '@type': string
  readonly [property: string]: Value
}

type Value = string | number | null | Thing | readonly Value[]

/**
 * A thing as JSON-LD for search engines, fit to stand in a `<script>`: no text in it can end the element.
 *
 * @see https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 */
export function jsonLd(thing: Thing): string {
  const told = { '@context': 'https://schema.org', ...thing }
  const text = JSON.stringify(told, (_, value: unknown) => (isNothing(value) ? undefined : value))
  return text.replaceAll('<', '\\u003c')
}

/** The same as the element that search engines look for. */
export function jsonLdScript(thing: Thing): string {
  return `<script type="application/ld+json">${jsonLd(thing)}</script>`
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
