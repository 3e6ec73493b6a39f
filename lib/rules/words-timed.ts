import { quoted } from '../diagnostic'
import type { EpisodeContext } from './context'
import type { Found, Rule } from './rule'
import { placeOfWord } from './word-place'

/** Shorter runs are shown word by word, between their neighbours. */
const SHORTEST = 6
/** With more words untimed than this, the word times are of another text: another rule says so. */
const MOST = 0.5

/** No longer stretch of the text is without word times: there the page lights no word. */
export const wordsTimed: Rule<EpisodeContext> = {
  name: 'words-timed',
  severity: 'hint',
  description: 'No more than five words in a row are without a word time.',
  example: {
    bad: {
      text: 'Hello everybody, this sentence is only in the text, welcome back to a new talk.',
      words: 'Hello everybody welcome back to a new talk'
        .split(' ')
        .map((word, i) => [word, i * 300, i * 300 + 300]),
    },
    says: '7:18: Unexpected `7` words without a word time, from `this` to `text`, expected at most 5 in a row',
    good: {
      text: 'Hello everybody, welcome back to a new talk.',
      words: 'Hello everybody welcome back to a new talk'
        .split(' ')
        .map((word, i) => [word, i * 300, i * 300 + 300]),
    },
  },
  run(context) {
    const stretches = untimedIn(context)
    const untimed = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
    if (untimed > context.written * MOST) return []
    return stretches
      .filter(({ from, to }) => to - from >= SHORTEST)
      .map((stretch) => foundAt(stretch, context))
  },
}

/** Words from an index up to another. */
interface Stretch {
  readonly from: number
  readonly to: number
}

function untimedIn({ timed, written }: EpisodeContext): Stretch[] {
  const stretches: Stretch[] = []
  const isUntimed = (word: number) => (timed?.matches[word]?.[1] ?? null) === null
  for (let word = 0; timed && word < written; word++) {
    const from = word
    while (word < written && isUntimed(word)) word += 1
    if (word > from) stretches.push({ from, to: word })
  }
  return stretches
}

function foundAt({ from, to }: Stretch, context: EpisodeContext): Found {
  const { episode, outline } = context
  const [first = '', last = ''] = [outline.words[from], outline.words[to - 1]]
  return {
    file: episode.file,
    place: placeOfWord(from, context),
    reason: `Unexpected \`${to - from}\` words without a word time, from ${quoted(first)} to ${quoted(last)}, expected at most 5 in a row`,
    remedy: `Correct the text to what is said there, then run \`earmark align ${episode.slug}\` again: until then no word is lit.`,
  }
}
