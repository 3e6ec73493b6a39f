import type { createColors } from 'picocolors'
import type { Sample } from '../../lib/rules/example'
import type { Guide } from '../../lib/rules/rule'

/** What an author can read of a rule: its name and weight, what must hold, a mistake and how it is mended. */
export function rulePage(
  { name, severity, description, example }: Guide,
  colors: ReturnType<typeof createColors>,
): string {
  const { bad, good } = example
  const says = [example.says].flat()
  return [
    `${colors.bold(name)}  ${severity}`,
    `  ${description}`,
    colors.dim('  Of'),
    ...shown(bad, null),
    colors.dim('  it says'),
    ...says.map((sentence) => `    ${sentence}`),
    colors.dim('  and of this nothing:'),
    ...shown(good, bad),
    '',
  ].join('\n')
}

/** The parts of a sample; files that stand in another one just as they are here are left out. */
function shown(sample: Sample, other: Sample | null): string[] {
  const { front, text, encoding, files = {}, words, timed, recording } = sample
  const inFiles = Object.entries(files).flatMap(([path, content]) =>
    content === other?.files?.[path] ? [] : fileLines(path, content),
  )
  return [
    ...indented(front ?? ''),
    ...indented(text ?? ''),
    ...(encoding ? [`    saved as ${encoding}`] : []),
    ...inFiles,
    ...(words ? [`    word times: ${JSON.stringify(words)}`] : []),
    ...(timed ? [`    word times of a recording with ${properties(timed)}`] : []),
    ...(recording ? [`    a recording with ${properties(recording)}`] : []),
  ]
}

function fileLines(path: string, content: string | null): string[] {
  if (content === null) return [`    without ${path}`]
  if (path.startsWith('public/')) return [`    ${path}`]
  return [`    ${path}:`, ...indented(content.trimEnd(), '      ')]
}

function indented(text: string, space = '    '): string[] {
  return text === '' ? [] : text.split('\n').map((line) => (line === '' ? '' : space + short(line)))
}

/** A line that is itself the mistake need not be read to its end. */
function short(line: string): string {
  const { length } = line
  return length > LONGEST ? `${line.slice(0, LONGEST)}… (${length} characters)` : line
}

const LONGEST = 200

function properties(record: object): string {
  return Object.entries(record)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ')
}
