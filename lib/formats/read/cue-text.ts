import { parseEntities } from 'parse-entities'
import type { Ms } from '../../time'
import { timestamp } from './cue-times'

/** A stretch of a cue's text between two tags, its line breaks kept. */
export interface Piece {
  readonly text: string
  /** Who speaks it, where a tag says so. */
  readonly voice: string | null
  /** The time inside the cue that stands before it, if any. */
  readonly stamp: Ms | null
  /** Whether it is set off: underlined, coloured, bold or slanted. */
  readonly isMarked: boolean
}

/**
 * The text of a cue with its tags taken out, as browsers show it; the pieces together are its text.
 * @see https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules
 */
export function cuePieces(payload: string): Piece[] {
  const pieces: Piece[] = []
  const open: Tag[] = [NONE]
  let stamp: Ms | null = null
  const add = (text: string) => {
    const { voice, isMarked } = open.at(-1) ?? NONE
    pieces.push({ text, voice, stamp, isMarked })
  }
  for (let at = 0; at < payload.length;) {
    const isTag = payload[at] === '<'
    const found = payload.indexOf(isTag ? '>' : '<', at)
    const end = found === -1 ? payload.length : found
    const tag = isTag ? payload.slice(at + 1, end) : ''
    if (!isTag) add(parseEntities(payload.slice(at, end)))
    else if (tag.startsWith('/')) close(open, tag.slice(1))
    else if (!/^\d/.test(tag)) enter(open, tag)
    else if (timestamp(tag) !== null) {
      stamp = timestamp(tag)
      add('')
    }
    at = isTag ? end + 1 : end
  }
  return pieces
}

/** An open tag, with what it and those around it say of the text inside. */
interface Tag extends Omit<Piece, 'text' | 'stamp'> {
  readonly name: string
}

const NONE: Tag = { name: '', voice: null, isMarked: false }
const KNOWN = new Set(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang', 'font'])
const MARKING = new Set(['i', 'b', 'u', 'font'])
/** Name, classes, annotation: none of them can hold the sign that ends it. */
const START_TAG = /^([^.\s]+)(?:\.\S*)?(?:\s([^]*))?$/

function enter(open: Tag[], tag: string): void {
  const around = open.at(-1) ?? NONE
  const [, name = '', annotation = ''] = START_TAG.exec(tag) ?? []
  if (!KNOWN.has(name) || (name === 'rt' && around.name !== 'ruby')) return
  const voice = name === 'v' ? parseEntities(annotation).replace(/\s+/g, ' ').trim() : ''
  open.push({
    name,
    voice: voice || around.voice,
    isMarked: MARKING.has(name) || around.isMarked,
  })
}

function close(open: Tag[], name: string): void {
  const inner = open.at(-1)?.name
  if (inner === name && name !== '') open.pop()
  else if (name === 'ruby' && inner === 'rt' && open.at(-2)?.name === 'ruby') open.splice(-2)
}
