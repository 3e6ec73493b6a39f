import { readFile } from 'node:fs/promises'
import { type Checked, diagnostic, isError } from '../../lib/diagnostic'
import type { ParsedEpisode, WordsFile } from '../../lib/episode/model'
import { parseEpisode } from '../../lib/episode/parse'
import { parseWords } from '../../lib/episode/words/parse'
import type { Captions } from '../../lib/formats/captions'
import { transcriptCaptions } from '../../lib/formats/transcript-captions'
import { recordingOf } from '../../lib/recording'
import { type Ms, ZERO } from '../../lib/time'
import { compile } from '../../lib/transcript/compile'
import { unreadable } from '../import/transcript-file'

/**
 * An episode as captions, with the word times beside its file and else the length of its recording; without both it has
 * no times. `null` where it cannot be read, and why.
 */
export async function episodeCaptions(
  file: string,
  root: string,
): Promise<Checked<Captions | null>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error)
  if (text instanceof Error) return { value: null, diagnostics: [unreadable(file, text)] }
  const episode = parseEpisode({ file, text })
  const words = await wordsBeside(file)
  const wrong = [...episode.diagnostics, ...words.diagnostics].filter(isError)
  if (wrong.length > 0) return { value: null, diagnostics: wrong }
  const duration =
    words.value?.audio.duration ?? (await recordingOf(episode.value, root)).value?.duration ?? null
  return captionsOf(file, episode.value, words.value, duration)
}

async function wordsBeside(file: string): Promise<Checked<WordsFile | null>> {
  const path = file.replace(/\.mdx$/i, '.words.json')
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? { value: null, diagnostics: [] } : parseWords({ file: path, text })
}

function captionsOf(
  file: string,
  episode: ParsedEpisode,
  words: WordsFile | null,
  duration: Ms | null,
): Checked<Captions> {
  const recording = { duration: duration ?? ZERO, words: words?.words ?? null }
  const transcript = compile(episode, recording, new Map())
  const captions = transcriptCaptions(transcript)
  if (duration === null) return { value: untimed(captions), diagnostics: [] }
  return { value: captions, diagnostics: transcript.precision === 'word' ? [] : [spread(file)] }
}

function untimed({ language, cues }: Captions): Captions {
  const known = cues.map((cue) => ({ ...cue, start: null, end: null, words: [] }))
  return { language, cues: known }
}

function spread(file: string) {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'captions-spread',
    reason: 'Unexpected episode without word times, expected those of most words',
    remedy: 'Its times are spread between those that it names; `earmark align` finds them.',
    severity: 'warning',
  })
}
