/** An element in the text, and what is said there. */
export interface PlaceInText<T> {
  readonly element: HTMLElement
  readonly said: readonly T[]
}

/**
 * Puts an element into the text for every line of its file that something is said of, in rising lines: below the
 * paragraph that the line belongs to; where it is a tag's, a heading's or the head's, above the paragraph that follows.
 */
export function placesAt<T extends { readonly line: number }>(
  text: HTMLElement,
  said: readonly T[],
): PlaceInText<T>[] {
  const paragraphs = [...text.querySelectorAll<HTMLElement>('p[data-line]')]
  const groups = new Map<string, { readonly spot: Spot; readonly said: T[] }>()
  for (const one of said) {
    const spot = spotOf(one.line, paragraphs)
    const key = `${spot.where} ${spot.index}`
    const group = groups.get(key) ?? { spot, said: [] }
    group.said.push(one)
    groups.set(key, group)
  }
  return Array.from(groups.values(), ({ spot, said }) => {
    const element = document.createElement('div')
    const paragraph = paragraphs[spot.index]
    if (!paragraph) text.append(element)
    else if (spot.where === 'above' && spot.index === 0) text.prepend(element)
    else if (spot.where === 'above') paragraph.before(element)
    else paragraph.after(element)
    return { element, said }
  })
}

interface Spot {
  readonly where: 'above' | 'below'
  /** Of the paragraph; past the last one, the text's end. */
  readonly index: number
}

function spotOf(line: number, paragraphs: readonly HTMLElement[]): Spot {
  const own = paragraphs.findLastIndex((one) => firstLine(one) <= line && line <= lastLine(one))
  if (own >= 0) return { where: 'below', index: own }
  const next = paragraphs.findIndex((one) => firstLine(one) > line)
  return { where: 'above', index: next < 0 ? paragraphs.length : next }
}

/** The line of its file on which a paragraph begins. */
export function firstLine(paragraph: HTMLElement): number {
  return Number(paragraph.dataset.line)
}

/** Where in a paragraph's text its further lines begin. */
export function breaksOf(paragraph: HTMLElement): number[] {
  return paragraph.dataset.breaks?.split(' ').map(Number) ?? []
}

function lastLine(paragraph: HTMLElement): number {
  return firstLine(paragraph) + breaksOf(paragraph).length
}
