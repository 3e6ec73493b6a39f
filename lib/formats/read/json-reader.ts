import type { Captions, Cue } from '../captions'
import type { Format, Notice, Reading } from '../reader'
import { type JsonFile, readJson } from './json-file'
import { languageOf } from './language'

/** What a file in one tool's shape holds. */
export interface Found {
  readonly language: unknown
  readonly cues: readonly Cue[]
  readonly notices?: readonly Notice[]
}

/** A JSON format: its name, who writes it, what it looks like, and how its value becomes cues. */
export interface JsonFormat {
  readonly name: string
  readonly title: string
  /** As a refusal says it: "`segments` with `body`". */
  readonly expected: string
  recognises(json: unknown): boolean
  /** `null` where the value is not in this shape; a notice where it is and says why there is no transcript. */
  cues(file: JsonFile): Found | Notice | null
}

/** A format whose files are JSON. */
export function jsonFormat({ name, title, expected, recognises, cues }: JsonFormat): Format {
  return {
    name,
    title,
    recognises: ({ json }) => recognises(json),
    read: (text) => {
      const file = readJson(text)
      if ('reason' in file) return { ok: false, refusal: file }
      const found = cues(file)
      if (found === null) return unlike(title, expected)
      return 'reason' in found ? { ok: false, refusal: found } : reading(found)
    },
  }
}

function reading({ language, cues, notices = [] }: Found): Reading {
  const captions: Captions = { language: languageOf(language), cues }
  if (cues.length > 0) return { ok: true, captions, notices }
  return refused(
    'captions-words',
    'Unexpected transcript without words, expected what is spoken',
    'Look whether the tool heard the right recording, and export its transcript again.',
  )
}

function unlike(title: string, expected: string): Reading {
  return refused(
    'captions-shape',
    `Unexpected JSON, expected ${expected} as ${title} writes it`,
    'Name the tool that made the file with `--format`, or leave that out.',
  )
}

function refused(rule: string, reason: string, remedy: string): Reading {
  return { ok: false, refusal: { line: 1, rule, reason, remedy } }
}
