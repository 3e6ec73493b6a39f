/**
 * Widths of letters of Source Serif 4 at weight 600, in hundredths of the font's size, as Chromium measures them: a
 * label is given its room before any browser sees it.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  21: "'",
  23: ' ',
  30: '|',
  31: '!,.:;j',
  33: '-‐‑',
  34: 'ilı',
  36: '/[\\]{}’‘',
  37: 'ft',
  38: '()',
  39: 'IJ',
  40: '`',
  42: '"',
  43: '?',
  46: '*',
  47: 'rs',
  50: 'z',
  53: '_c',
  54: '#$e',
  55: '0123456789+<=>^a~',
  56: 'S',
  57: 'g',
  58: 'vx',
  59: 'Zoy',
  61: 'Fq',
  62: 'Ldk',
  63: 'Ebp',
  64: 'Pu',
  65: 'Thn',
  66: 'C',
  67: 'BY',
  68: 'X',
  71: 'ARV',
  72: 'G',
  73: 'K',
  74: '&DOQ',
  76: 'NU',
  81: 'H',
  85: 'w',
  87: '@',
  93: 'M',
  95: '%',
  96: 'm',
  102: 'W',
}

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters, (letter): [string, number] => [letter, Number(width)]),
  ),
)

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const EMOJI = /\p{Extended_Pictographic}/u
const NONE = /[\p{M}\u200B-\u200F\u2060\uFE0F]/u

/** The width of a text in its font's size: 1 is an em. Letters that are not known count as wide as most are. */
export function widthOf(text: string): number {
  // An accent is as wide as the letter that it stands on.
  return Array.from(text.normalize('NFD')).reduce((sum, letter) => sum + widthOfLetter(letter), 0)
}

function widthOfLetter(letter: string): number {
  const known = WIDTH_OF.get(letter)
  if (known !== undefined) return known / 100
  if (NONE.test(letter)) return 0
  if (WIDE.test(letter)) return 1
  return EMOJI.test(letter) ? 1.25 : 0.6
}
