import { type Language, LANGUAGES } from '../../lib/align/language/language'
import { type Diagnostic, diagnostic, quoted } from '../../lib/diagnostic'
import type { ParsedEpisode } from '../../lib/episode/model'
import { formatClock, type Ms } from '../../lib/time'

/**
 * What keeps an episode with this many words from being aligned; empty where nothing does.
 *
 * `unknown` is its language, where no model of that is here.
 */
export function obstacles(
  episode: ParsedEpisode,
  unknown: string | null,
  words: number,
): Diagnostic[] {
  const { slug, meta } = episode
  const found: Diagnostic[] = []
  if (unknown !== null)
    found.push(
      obstacle(episode, 'language', {
        rule: 'align-language',
        reason: `Unexpected language \`${unknown}\`, expected one that can be aligned here: ${HERE}`,
        remedy: `Bring the times of another tool: \`earmark import FILE --as ${slug} --words-only\`.`,
      }),
    )
  if (!meta.audio.startsWith('/'))
    found.push(
      obstacle(episode, 'audio', {
        rule: 'align-audio',
        reason: `Unexpected recording at ${quoted(meta.audio)}, expected one under public/`,
        remedy: `Copy it to public/audio/ and write \`audio: /audio/${slug}.mp3\`; AUDIO_BASE_URL says where all lie once published.`,
      }),
    )
  if (words === 0)
    found.push(
      obstacle(episode, '', {
        rule: 'episode-has-words',
        reason: 'Unexpected episode without words, expected the text that is spoken',
        remedy: 'Write it below the front matter.',
      }),
    )
  return found
}

/** `English or French`. */
const HERE = LANGUAGES.map(({ name }) => name).join(' or ')

/** For when most words are nowhere in the recording. */
export function notHeard(
  episode: ParsedEpisode,
  { words, duration, language }: { words: number; duration: Ms; language: Language },
): Diagnostic {
  const others = LANGUAGES.filter((each) => each !== language)
  const choices = others.map(({ code, name }) => `\`language: ${code}\` if it is ${name}`)
  return obstacle(episode, 'audio', {
    rule: 'words-heard',
    reason: `Unexpected recording of \`${formatClock(duration)}\`, expected one in which the ${words} words of the text are spoken in ${language.name}`,
    remedy: `Look whether \`audio:\` names the recording of this episode, and the text is what is said in it; write ${choices.join(' or ')}.`,
  })
}

function obstacle(
  { file, places }: ParsedEpisode,
  key: string,
  finding: { rule: string; reason: string; remedy: string },
): Diagnostic {
  return diagnostic({ file, place: places[key] ?? { line: 1, column: 1 }, ...finding })
}
