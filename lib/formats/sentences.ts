/** Whether a sentence ends between two words: not behind `Dr.`, an initial, or where the next one goes on small. */
export function endsSentence(word: string, next: string): boolean {
  if (/[。！？]["'”’」』）)\]]*$/u.test(word)) return true
  const [, bare = '', sign = ''] = /^(.*?)([.!?…]+)["'”’»)\]*]*$/u.exec(word) ?? []
  if (sign === '' || /^\p{Ll}/u.test(next)) return false
  const letters = bare.replace(/^[^\p{L}]+/u, '')
  return sign !== '.' || !(SHORT.has(letters.toLowerCase()) || /^(?!I)\p{Lu}$/u.test(letters))
}

/** Words that a full stop shortens. */
const SHORT: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st sr jr vs mt gen col sgt rev hon e.g i.e'.split(' '),
)
