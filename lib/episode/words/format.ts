import type { TimedWord, WordsFile } from '../model'

/** Word times as a file holds them: one word a line, so that a change of one word is a change of one line. */
export function formatWords({ version, source, audio, words }: WordsFile): string {
  const lines = words.map((word) => `  ${row(word)}`)
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n]` : '[]'
  return `{ "version": ${version}, "source": ${JSON.stringify(source)}, "audio": ${object(audio)}, "words": ${list} }\n`
}

function row([text, start, end]: TimedWord): string {
  return `[${JSON.stringify(text)}, ${start}, ${end}]`
}

function object({ sha256, duration }: WordsFile['audio']): string {
  return `{ "sha256": ${JSON.stringify(sha256)}, "duration": ${duration} }`
}
