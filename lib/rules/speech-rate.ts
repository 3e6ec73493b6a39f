import { paragraphsIn } from './written'
import { formatTime, ms } from '../time'
import type { TimedParagraph } from '../transcript/model'
import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** Words a second that nobody speaks for long: lively speech has 3, an auctioneer 5. */
const FASTEST = 7
/** Characters a second in scripts written without spaces, where each counts as a word. */
const FASTEST_UNSPACED = 14
/** Fewer words may be a slip of one of them. */
const FEWEST = 8
/** Words a second of calm speech. */
const CALM = 2.5

/** A paragraph takes as long as people need to speak it: where it does not, a time is wrong. */
export const speechRate: Rule<EpisodeContext> = {
  name: 'speech-rate',
  severity: 'warning',
  description: 'No paragraph is spoken faster than 7 words a second.',
  example: {
    bad: {
      text: '<Mark at="0:30" />A value has one owner, and when the owner goes, the value goes too.\n\n<Mark at="0:31" />Until then it may be lent.',
    },
    says: '7:1: Unexpected `14` words in `0:01`, expected at most 7 a second',
    good: {
      text: '<Mark at="0:30" />A value has one owner, and when the owner goes, the value goes too.\n\n<Mark at="0:36" />Until then it may be lent.',
    },
  },
  run(context) {
    const places = paragraphsIn(context.episode.blocks)
    return runsOf(fastIn(context)).flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)]
      const place = places[first?.index ?? -1]?.place
      if (!first || !last || !place) return []
      const words = run.reduce((sum, { wordCount }) => sum + wordCount, 0)
      const length = run.reduce((sum, paragraph) => sum + secondsOf(paragraph, context), 0)
      const end = places[last.index]?.place.line ?? place.line
      return {
        file: context.episode.file,
        place,
        reason: `Unexpected \`${words}\` words in \`${formatTime(ms(length * 1000))}\`, expected at most ${limitOf(first)} a second`,
        remedy: `Correct the time before or behind ${end === place.line ? 'it' : `lines ${place.line} to ${end}`}: calm speech takes about \`${formatTime(ms(Math.round(words / CALM) * 1000))}\`, unless nobody speaks this.`,
      }
    })
  },
}

function fastIn(context: EpisodeContext): TimedParagraph[] {
  return (context.transcript?.paragraphs ?? []).filter(
    (paragraph) =>
      paragraph.wordCount >= FEWEST &&
      isTimed(paragraph, context) &&
      paragraph.wordCount > secondsOf(paragraph, context) * limitOf(paragraph),
  )
}

/** Where there are word times, a paragraph without any is not spoken so: another rule says that. */
function isTimed({ firstWord, wordCount }: TimedParagraph, { timed }: EpisodeContext): boolean {
  if (!timed) return true
  const matches = timed.matches.slice(firstWord, firstWord + wordCount).filter(Boolean)
  return matches.length >= wordCount / 2 && matches.some((match) => match && match[1] !== null)
}

function secondsOf({ firstWord, wordCount }: TimedParagraph, context: EpisodeContext): number {
  const words = context.transcript?.words ?? []
  const start = words[firstWord]?.start ?? 0
  return ((words[firstWord + wordCount - 1]?.end ?? start) - start) / 1000
}

function limitOf({ text, wordCount }: TimedParagraph): number {
  return text.replace(/\s/g, '').length < wordCount * 2 ? FASTEST_UNSPACED : FASTEST
}

/** Paragraphs that follow each other share a wrong time. */
function runsOf(paragraphs: readonly TimedParagraph[]): TimedParagraph[][] {
  const runs: TimedParagraph[][] = []
  for (const paragraph of paragraphs) {
    const run = runs.at(-1)
    if (run?.at(-1)?.index === paragraph.index - 1) run.push(paragraph)
    else runs.push([paragraph])
  }
  return runs
}
