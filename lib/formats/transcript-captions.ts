import type { TimedParagraph, Transcript, Word } from '../transcript/model'
import { tokens } from '../transcript/tokens'
import type { Captions, Cue, CueWord } from './captions'
import { cuesOfWords } from './read/cues'
import { oneLine } from './read/draft'
import { wordsOf } from './read/words'

/**
 * An episode's transcript as captions: a sentence a cue, with its speaker's name, and the times of the words that are
 * sure. Headings, code and tables are not spoken, and have no cue.
 *
 * `cut` may part a cue, all words of which have times then.
 */
export function transcriptCaptions(
  transcript: Transcript,
  cut: (cue: Cue) => readonly Cue[] = (cue) => [cue],
): Captions {
  const { meta, precision, paragraphs, words } = transcript
  const nameOf = speakerNames(transcript)
  const cues = paragraphs.flatMap((paragraph) => {
    const spoken = words.slice(paragraph.firstWord, paragraph.firstWord + paragraph.wordCount)
    const unsure = new Set(spoken.flatMap((word) => (word.sure ? [] : [word.start])))
    return cuesOf(paragraph, spoken, nameOf(paragraph.speaker))
      .flatMap(cut)
      .map((cue) => ({
        ...cue,
        words: precision === 'word' ? cue.words.map((word) => known(word, unsure)) : [],
      }))
  })
  return { language: meta.language, cues }
}

/** Gives a speaker's name by id; one that the front matter does not name is called by the id. */
export function speakerNames({ meta }: Transcript): (id: string | null) => string | null {
  const names = new Map(meta.speakers.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? null : (names.get(id) ?? id))
}

function cuesOf(
  { text }: TimedParagraph,
  spoken: readonly Word[],
  speaker: string | null,
): readonly Cue[] {
  const places = tokens(text)
  const pieces = places.flatMap(({ start, end }, index) => {
    const word = spoken[index]
    return word ? [{ text: text.slice(start, end), start: word.start, end: word.end }] : []
  })
  const words = wordsOf(text, pieces).map((word) => ({ ...word, speaker, line: 1 }))
  return inOwnText(cuesOfWords(words), oneLine(text))
}

/** Between its words a cue has what the text has there: no space in a script that writes none. */
function inOwnText(cues: readonly Cue[], text: string): Cue[] {
  let behind = 0
  return cues.map((cue) => {
    const from = text.indexOf(cue.words[0]?.text ?? '', behind)
    for (const word of cue.words) {
      const found = text.indexOf(word.text, behind)
      if (found === -1) return cue
      behind = found + word.text.length
    }
    return { ...cue, text: text.slice(from, behind) }
  })
}

/** Starts that are only spread are none of a word. */
function known(word: CueWord, unsure: ReadonlySet<number>): CueWord {
  return word.start !== null && unsure.has(word.start) ? { ...word, start: null, end: null } : word
}
