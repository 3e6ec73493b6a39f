/**
 * Tells by its offset whether a `{` has no `}` in all of a text. Asked once for each, every `{` would be followed to
 * the end of the text.
 */
export function unclosedIn(text: string): (offset: number) => boolean {
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/[{}]/g)) {
    if (sign === '{') open.push(index)
    else open.pop()
  }
  const unclosed = new Set(open)
  return (offset) => unclosed.has(offset)
}

/** Tells by its offset whether no comment that begins there can end: whether no end of one follows. */
export function endlessIn(text: string): (offset: number) => boolean {
  let last = -1
  // Between the signs of the end may stand those of a quote around the comment.
  for (const { index } of text.matchAll(/\*\/[\s>]*\}/g)) last = index
  return (offset) => offset > last
}
