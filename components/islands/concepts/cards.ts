/** A concept's card as the panel shows it. */
export interface Card {
  readonly id: string
  readonly term: string
  readonly hue: string | undefined
  /** The HTML of the card's own element. */
  readonly html: string
}

/** Reads the cards out of their HTML, by concept; under `''` what stands there before any. On the server none. */
export function readCards(html: string): ReadonlyMap<string, Card> {
  if (typeof document === 'undefined') return new Map()
  const template = document.createElement('template')
  template.innerHTML = html
  return new Map(
    [...template.content.querySelectorAll<HTMLElement>('[data-card]')].map((element) => {
      const { card: id = '', hue } = element.dataset
      const term = element.querySelector('h2')?.textContent ?? 'Concepts'
      return [id, { id, term, hue, html: element.outerHTML }]
    }),
  )
}
