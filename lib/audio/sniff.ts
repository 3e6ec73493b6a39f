import { firstFrame, id3Length } from './mpeg-frame'

/** What a file's first bytes say it is. */
export type Kind =
  | { readonly kind: 'mp3' | 'wav'; readonly type: string; readonly found: string }
  | { readonly kind: 'unsupported' | 'unknown'; readonly found: string | null }

const MP3: Kind = { kind: 'mp3', type: 'audio/mpeg', found: 'MP3' }

/** Kinds by their signature: bytes at an offset. */
const SIGNATURES: readonly (readonly [offset: number, signature: string, kind: Kind])[] = [
  [8, 'WAVE', { kind: 'wav', type: 'audio/wav', found: 'WAV' }],
  [4, 'ftyp', { kind: 'unsupported', found: 'MP4 audio' }],
  [0, 'fLaC', { kind: 'unsupported', found: 'FLAC' }],
  [0, 'OggS', { kind: 'unsupported', found: 'Ogg' }],
  [0, '\x1aE\xdf\xa3', { kind: 'unsupported', found: 'WebM or Matroska' }],
  [0, 'FORM', { kind: 'unsupported', found: 'AIFF' }],
  [0, '0&\xb2u', { kind: 'unsupported', found: 'Windows Media' }],
  [0, '#!AMR', { kind: 'unsupported', found: 'AMR' }],
]

/** Tells a file's kind from its first bytes; an ID3 tag before them is skipped. */
export function sniff(bytes: Uint8Array): Kind {
  const tag = id3Length(bytes)
  const content = bytes.subarray(tag)
  for (const [offset, signature, kind] of SIGNATURES)
    if (has(content, offset, signature)) return kind
  if (isAdts(content)) return { kind: 'unsupported', found: 'AAC' }
  // A tag may hold a picture, and be longer than all bytes given.
  if (firstFrame(content, 0) !== null || tag >= bytes.length) return MP3
  return { kind: 'unknown', found: bytes.subarray(0, 512).every(isText) ? 'text' : null }
}

function has(bytes: Uint8Array, offset: number, signature: string): boolean {
  return [...signature].every((letter, i) => bytes[offset + i] === letter.charCodeAt(0))
}

/** An ADTS header: twelve bits set, layer 0 (ISO/IEC 13818-7). */
function isAdts(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0
}

function isText(byte: number): boolean {
  return byte >= 32 || byte === 9 || byte === 10 || byte === 13
}
