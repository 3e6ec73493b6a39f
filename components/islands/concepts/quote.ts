/** Up to six words before a mention, and after it; the first fourteen of a segment. */
const BEFORE = /(\S+\s+){0,6}\S*$/
const AFTER = /^\S*(\s+\S+){0,6}/
const OPENING = /\S+(\s+\S+){0,13}/

/** Puts the words spoken there beside each moment that a card lists; they stand in the transcript already. */
export function addQuotes(card: HTMLElement, anchors: readonly HTMLElement[]) {
  const mentions = anchors.filter(({ id }) => !id)
  for (const link of card.querySelectorAll<HTMLAnchorElement>('.moments a[href^="#"]')) {
    if (link.querySelector('.quote')) continue
    const segment = anchors.find(({ id }) => id && link.hash === `#${id}`)
    const quote = document.createElement('span')
    quote.className = 'quote'
    quote.append(...(segment ? openingOf(segment) : around(mentions.shift())))
    link.append(quote)
  }
}

function openingOf(segment: HTMLElement): string[] {
  return [cut(segment.querySelector('p[data-start]'), OPENING), ' …']
}

function around(mention: HTMLElement | undefined): (string | Node)[] {
  const words = document.createElement('mark')
  words.append(mention?.textContent ?? '')
  return [
    '… ',
    cut(mention?.previousSibling, BEFORE),
    words,
    cut(mention?.nextSibling, AFTER),
    ' …',
  ]
}

function cut(node: Node | null | undefined, part: RegExp): string {
  return part.exec(node?.textContent ?? '')?.[0] ?? ''
}
