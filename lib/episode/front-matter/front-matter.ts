import type { Report } from '../../diagnostic'
import type { SourceFile } from '../text'
import { type Mapping, parseYaml } from '../yaml/yaml'

/** The two parts of an MDX file. */
export interface FrontMatter {
  /** `null` where it is missing or no mapping, after reporting why. */
  readonly mapping: Mapping | null
  /** The text after the front matter, behind as many empty lines as it had: lines are those of the file. */
  readonly body: string
}

/** Splits an MDX file at its front matter: the YAML between a first line `---` and the next one. */
export function frontMatter({ text }: SourceFile, report: Report): FrontMatter {
  const lines = text.split('\n')
  if (!isFence(lines[0])) {
    reportMissing(lines, report)
    return { mapping: null, body: text }
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line))
  if (end === -1) {
    reportUnclosed(lines, report)
    return { mapping: null, body: '' }
  }
  const yaml = parseYaml(['', ...lines.slice(1, end)].join('\n'), report)
  const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n')
  if (yaml === null || yaml.kind === 'mapping') return { mapping: yaml, body }
  report({
    place: yaml.place,
    rule: 'front-matter-mapping',
    reason: 'Unexpected front matter without keys, expected `key: value` lines',
    remedy: 'Write for example `title: My first episode`.',
  })
  return { mapping: null, body }
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line)
}

function reportMissing(lines: readonly string[], report: Report): void {
  const late = lines.findIndex((line) => line.trim() !== '')
  const behindGap = isFence(lines[late]?.trim())
  const gap = lines.slice(0, late).map((line) => `${line}\n`)
  report({
    place: { line: 1, column: 1 },
    rule: 'front-matter-missing',
    reason: 'Unexpected start of the file, expected front matter',
    remedy: behindGap
      ? `Move the \`---\` of line ${late + 1} to the very start of the file.`
      : 'Begin the file with a line `---`, the keys, and another line `---`.',
    ...(behindGap && isFence(lines[late]) ? { actual: gap.join(''), expected: '' } : {}),
  })
}

/** The end is most likely missing before the first line that is no YAML key, list item or comment. */
function reportUnclosed(lines: readonly string[], report: Report): void {
  const text = lines.findIndex((line, index) => index > 0 && !/^([\w-]+:|\s|#|-|$)/.test(line))
  const where = text === -1 ? 'after the last key' : `before line ${text + 1}`
  report({
    place: { line: 1, column: 1 },
    rule: 'front-matter-unclosed',
    reason: 'Unexpected end of the file in the front matter, expected a closing `---`',
    remedy: `Add a line \`---\` ${where}.`,
  })
}
