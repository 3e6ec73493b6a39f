/** Longer cues are no captions, but paragraphs: in UTF-16 units. */
const LONGEST = 200
/** What a part may be longer than the others, rather than leave a scrap. */
const SLACK = 1.25
/** How much nearer a place between phrases seems than another. */
const PHRASE = 0.25

/** A sentence, in parts about equally long where it is too long for one cue; between phrases where it can be. */
export function partsOf<T extends { readonly text: string }>(
  words: readonly T[],
): (readonly T[])[] {
  let left = words.reduce((sum, { text }) => sum + text.length + 1, 0)
  const count = Math.ceil(left / LONGEST)
  if (count <= 1) return [words]
  const wanted = left / count
  const parts: (readonly T[])[] = []
  for (let from = 0; from < words.length;) {
    const end = left <= wanted * SLACK ? words.length : endOfPart(words, from, wanted)
    const part = words.slice(from, end)
    left -= part.reduce((sum, { text }) => sum + text.length + 1, 0)
    parts.push(part)
    from = end
  }
  return parts
}

/** The index behind the word that ends a part best. */
function endOfPart(
  words: readonly { readonly text: string }[],
  from: number,
  wanted: number,
): number {
  let length = 0
  let best = { end: from + 1, distance: Infinity }
  for (let at = from; at < words.length && length < wanted * SLACK; at++) {
    const text = words[at]?.text ?? ''
    length += text.length + 1
    const isPhrase = /[,;:—–、，；：]["'”’]?$/u.test(text)
    const distance = Math.abs(length - wanted) - (isPhrase ? wanted * PHRASE : 0)
    if (distance < best.distance) best = { end: at + 1, distance }
  }
  return best.end
}
