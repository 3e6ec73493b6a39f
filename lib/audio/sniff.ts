/** What a file's first bytes say it is. */
export type Kind =
  | { readonly kind: 'mp3' | 'wav'; readonly type: string; readonly found: string }
  | { readonly kind: 'unsupported' | 'unknown'; readonly found: string | null }

/** Kinds by their signature: bytes at an offset. */
const SIGNATURES: readonly (readonly [offset: number, signature: string, kind: Kind])[] = [
  [0, 'ID3', { kind: 'mp3', type: 'audio/mpeg', found: 'MP3' }],
  [8, 'WAVE', { kind: 'wav', type: 'audio/wav', found: 'WAV' }],
  [4, 'ftyp', { kind: 'unsupported', found: 'MP4 audio' }],
  [0, 'fLaC', { kind: 'unsupported', found: 'FLAC' }],
  [0, 'OggS', { kind: 'unsupported', found: 'Ogg' }],
  [0, '\x1aE\xdf\xa3', { kind: 'unsupported', found: 'WebM or Matroska' }],
  [0, 'FORM', { kind: 'unsupported', found: 'AIFF' }],
  [0, '0&\xb2u', { kind: 'unsupported', found: 'Windows Media' }],
  [0, '#!AMR', { kind: 'unsupported', found: 'AMR' }],
]

/** Tells a file's kind from its first bytes. */
export function sniff(bytes: Uint8Array): Kind {
  for (const [offset, signature, kind] of SIGNATURES) if (has(bytes, offset, signature)) return kind
  if (isAdts(bytes)) return { kind: 'unsupported', found: 'AAC' }
  if (firstFrame(bytes)) return { kind: 'mp3', type: 'audio/mpeg', found: 'MP3' }
  return { kind: 'unknown', found: bytes.subarray(0, 512).every(isText) ? 'text' : null }
}

function has(bytes: Uint8Array, offset: number, signature: string): boolean {
  return [...signature].every((letter, i) => bytes[offset + i] === letter.charCodeAt(0))
}

/** An ADTS header: twelve bits set, layer 0 (ISO/IEC 13818-7). */
function isAdts(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0
}

/** A first frame of MPEG audio may follow padding; a header that makes sense is enough (ISO/IEC 11172-3). */
function firstFrame(bytes: Uint8Array): boolean {
  const start = bytes.findIndex((byte) => byte !== 0)
  const [sync = 0, second = 0, third = 0] = bytes.subarray(start, start + 3)
  const layer = (second >> 1) & 3
  const version = (second >> 3) & 3
  const hasRates = third >> 4 !== 15 && ((third >> 2) & 3) !== 3
  return sync === 0xff && second >= 0xe0 && layer !== 0 && version !== 1 && hasRates
}

function isText(byte: number): boolean {
  return byte >= 32 || byte === 9 || byte === 10 || byte === 13
}
