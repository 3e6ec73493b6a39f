/** The sentence of a text that holds a place, in UTF-16 units; the last one where it lies behind all. */
export function sentenceAt(text: string, place: number): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
  const found = sentences.findLast(({ index }) => index <= place) ?? sentences[0]
  return found?.segment.trim() ?? ''
}
