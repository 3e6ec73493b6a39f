/**
 * A text as search compares it: small letters without accents, so that `Café` is `cafe` and `Örtlich` is `ortlich`;
 * full-width and joined letters as plain ones (Unicode's NFKD). The same in Node and in every browser.
 *
 * Signs above and below letters go only where they are accents or vowel points (Latin, Greek, Cyrillic, Hebrew,
 * Arabic): in the scripts of India and South-East Asia they are letters, and stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
}

/** Accents, points of Hebrew and Arabic, the stroke that lengthens an Arabic word, and what is not seen at all. */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200d\u2060\ufe0f\ufeff]/gu

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
}
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')
