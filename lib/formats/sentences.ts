/** Whether a sentence ends between two words: not behind `Dr.`, an initial, or where the next one goes on small. */
export function endsSentence(word: string, next: string): boolean {
  const end = word.slice(-LONGEST)
  if (/[。！？]["'”’」』）)\]]*$/u.test(end)) return true
  const [, bare = '', sign = ''] = /^(.*?)([.!?…]+)["'”’»)\]*]*$/u.exec(end) ?? []
  if (sign === '' || /^\p{Ll}/u.test(next)) return false
  const letters = bare.replace(/^[^\p{L}]+/u, '')
  return sign !== '.' || !(SHORT.has(letters.toLowerCase()) || /^(?!I)\p{Lu}$/u.test(letters))
}

/** What stands before so many signs decides nothing. */
const LONGEST = 40

/** Words that a full stop shortens. */
const SHORT: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st sr jr vs mt gen col sgt rev hon e.g i.e'.split(' '),
)
