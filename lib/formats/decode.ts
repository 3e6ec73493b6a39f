import chardet from 'chardet'
import type { Notice } from './reader'
import { noTranscript } from './refusal'

/** A file's text without its byte order mark, and what had to be guessed; or why it is no text. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly refusal: Notice }

/**
 * The text of a file: UTF-8, UTF-16 by its byte order mark or its zero bytes, else the 8-bit or East Asian encoding
 * that its bytes are likely in.
 *
 * In UTF-8 with a few stray bytes those become U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf = utf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null)
  const loose = decoded(utf ?? 'utf-8', bytes)
  // What browsers read as WebVTT may hold any of them.
  const controls = WEBVTT.test(loose) ? 0 : (loose.match(CONTROL)?.length ?? 0)
  if (controls * 100 > loose.length) return { ok: false, refusal: noTranscript(1, kindOf(bytes)) }
  if (utf) return { ok: true, text: loose, notices: [] }
  const line = loose.slice(0, loose.indexOf('\uFFFD')).split('\n').length
  const strays = loose.split('\uFFFD').length - 1
  const others = loose.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0
  if (others > 4 * strays || JSON_START.test(loose))
    return { ok: true, text: loose, notices: [stray(line, strays)] }
  const encoding = likely(bytes)
  return { ok: true, text: decoded(encoding, bytes), notices: [guess(line, encoding)] }
}

/** JSON is UTF-8, also where whisper.cpp cuts a character in two. @see https://www.rfc-editor.org/rfc/rfc8259#section-8.1 */
const JSON_START = /^\s*[{[]\s*["{[\]}]/

const WEBVTT = /^WEBVTT(?:[ \t\r\n]|$)/

/** What no text holds: control characters but white space, escape, and the end of a DOS file. */
const CONTROL = /[\0-\x08\x0E-\x19\x1C-\x1F]/g

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 1000)
  const zeros = (parity: 0 | 1) =>
    start.filter((byte, at) => byte === 0 && at % 2 === parity).length
  const isOften = (some: number, few: number) => some * 4 > start.length && few * 40 < start.length
  if (isOften(zeros(1), zeros(0))) return 'utf-16le'
  return isOften(zeros(0), zeros(1)) ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function decoded(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1252' ? text.replace(/[\x80-\x9F]/g, fromWindows) : text
}

/** Node 20 leaves these as they are: https://github.com/nodejs/node/issues/56542 */
function fromWindows(character: string): string {
  return WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character
}

const WINDOWS_1252 = Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ')

/** By the lines that are not plain ASCII, the first 64 KB of them. */
function likely(bytes: Uint8Array): string {
  const parts: number[] = []
  for (let at = 0; at < bytes.length && parts.length < 65_536; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const from = bytes.lastIndexOf(0x0a, at) + 1
    const end = bytes.indexOf(0x0a, at)
    at = Math.min(end === -1 ? bytes.length : end, from + 65_536)
    parts.push(...bytes.subarray(from, at + 1))
  }
  const encoding = usable(chardet.detect(Uint8Array.from(parts)))
  return encoding === 'iso-8859-7' && parts.some(isCapitalAlpha) ? 'windows-1253' : encoding
}

/** An `Ά` as Windows has it. In ISO 8859-7 it is a closing quotation mark, and no word begins with that. */
function isCapitalAlpha(byte: number, at: number, all: readonly number[]): boolean {
  const isLetter = (other: number | undefined) => (other ?? 0) >= 0xc0
  return byte === 0xa2 && isLetter(all[at + 1]) && !isLetter(all[at - 1])
}

function usable(name: string | null): string {
  try {
    const { encoding } = new TextDecoder(name ?? '')
    return encoding === 'utf-8' ? 'windows-1252' : encoding
  } catch {
    return 'windows-1252'
  }
}

function stray(line: number, strays: number): Notice {
  return {
    line,
    rule: 'captions-encoding',
    reason: `Unexpected ${strays === 1 ? 'byte that is' : `${strays} bytes that are`} not UTF-8, expected UTF-8`,
    remedy: 'Read as `\uFFFD`.',
  }
}

function guess(line: number, encoding: string): Notice {
  return {
    line,
    rule: 'captions-encoding',
    reason: 'Unexpected bytes that are not UTF-8, expected UTF-8',
    remedy: `Read as ${encoding}. If letters are wrong, save the file as UTF-8 and read it again.`,
  }
}

/** Files that people take for their transcript, by their first bytes as Latin letters. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^PK/, 'archive or word processor document'],
  [/^%PDF/, 'PDF'],
  [/^(?:ID3|\xFF[\xE0-\xFF]|RIFF|OggS|fLaC|.{4}ftyp)/s, 'recording'],
]

function kindOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return KINDS.find(([pattern]) => pattern.test(start))?.[1] ?? 'bytes that are no text'
}
