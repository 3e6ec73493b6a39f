/**
 * Moves a stretch of words that were not found to where sentences begin and end, as far as that makes no difference.
 *
 * Where `Some people say yes. Some people say no.` is spoken without its first sentence, the words found may as well
 * be `Some people` of the first and `say no` of the second: whole sentences are likelier to be left out.
 */
export function slide<T>(
  found: readonly (T | null)[],
  words: readonly string[],
  sentenceOf: readonly number[],
): (T | null)[] {
  const slid = [...found]
  const isStart = (place: number) =>
    place === 0 || place >= words.length || sentenceOf[place] !== sentenceOf[place - 1]
  for (let from = 0; from < slid.length; from++) {
    if (slid[from]) continue
    let to = from
    while (to < slid.length && !slid[to]) to++
    const by = stepsToSentence({ from, to }, slid, words, isStart)
    for (let step = 0; step < by; step++) swap(slid, from + step, to + step)
    for (let step = 0; step > by; step--) swap(slid, from + step - 1, to + step - 1)
    from = to + Math.max(0, by)
  }
  return slid
}

/** How far a stretch may be moved so that it begins and ends with sentences; 0 where it does, or cannot. */
function stepsToSentence<T>(
  { from, to }: { from: number; to: number },
  found: readonly (T | null)[],
  words: readonly string[],
  isStart: (place: number) => boolean,
): number {
  const isWhole = (step: number) => isStart(from + step) && isStart(to + step)
  if (isWhole(0)) return 0
  for (let step = 1; found[to + step - 1] && same(words, from + step - 1, to + step - 1); step++)
    if (isWhole(step)) return step
  for (let step = 1; found[from - step] && same(words, from - step, to - step); step++)
    if (isWhole(-step)) return -step
  return 0
}

function same(words: readonly string[], one: number, other: number): boolean {
  return words[one]?.toLowerCase() === words[other]?.toLowerCase()
}

function swap<T>(items: T[], one: number, other: number) {
  const [first, second] = [items[one], items[other]]
  if (first === undefined || second === undefined) return
  items[one] = second
  items[other] = first
}
