import type { TimedParagraph, Transcript, Word } from '../transcript/model'
import { tokens } from '../transcript/tokens'
import type { Captions, Cue, CueWord } from './captions'
import { cuesOfWords } from './read/cues'
import { wordsOf } from './read/words'

/**
 * An episode's transcript as captions: a sentence a cue, with its speaker's name, and the times of the words that are
 * sure. Headings, code and tables are not spoken, and have no cue.
 */
export function transcriptCaptions(transcript: Transcript): Captions {
  const { meta, precision, paragraphs, words } = transcript
  const names = new Map(meta.speakers.map(({ id, name }) => [id, name]))
  const cues = paragraphs.flatMap((paragraph) => {
    const spoken = words.slice(paragraph.firstWord, paragraph.firstWord + paragraph.wordCount)
    const speaker = names.get(paragraph.speaker ?? '') ?? paragraph.speaker
    return cuesOf(paragraph, spoken, speaker, precision === 'word')
  })
  return { language: meta.language, cues }
}

function cuesOf(
  { text }: TimedParagraph,
  spoken: readonly Word[],
  speaker: string | null,
  hasWords: boolean,
): Cue[] {
  const places = tokens(text)
  const pieces = places.flatMap(({ start, end }, index) => {
    const word = spoken[index]
    return word ? [{ text: text.slice(start, end), start: word.start, end: word.end }] : []
  })
  const unsure = new Set(spoken.flatMap((word) => (word.sure ? [] : [word.start])))
  const words = wordsOf(text, pieces).map((word) => ({ ...word, speaker, line: 1 }))
  return cuesOfWords(words).map((cue) => ({
    ...cue,
    words: hasWords ? cue.words.map((word) => known(word, unsure)) : [],
  }))
}

/** Starts that are only spread are none of a word. */
function known(word: CueWord, unsure: ReadonlySet<number>): CueWord {
  return word.start !== null && unsure.has(word.start) ? { ...word, start: null, end: null } : word
}
