/** A word in plain Latin letters as far as can be: without accents, with straight apostrophes and plain hyphens. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[^\0-\u007F]/gu, (letter) => LETTERS.get(letter) ?? letter)
}

/** Letters that Unicode does not take apart. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  'ß:ss æ:ae Æ:Ae œ:oe Œ:Oe ø:o Ø:O ł:l Ł:L đ:d Đ:D ð:th Ð:Th þ:th Þ:Th ı:i'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
)
