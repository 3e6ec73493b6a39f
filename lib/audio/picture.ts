import type { IPicture } from 'music-metadata'

/** A picture from a recording's tags. */
export interface Picture {
  /** Of its kind, by content: `jpg`, `png`, `webp`, `gif`. */
  readonly extension: string
  readonly bytes: Uint8Array
}

/** The front cover, else the first picture, of those that a browser can show; `null` where there is none. */
export function pictureOf(pictures: readonly IPicture[]): Picture | null {
  const covers = pictures.filter(({ type }) => type === 'Cover (front)')
  const shown = [...covers, ...pictures].flatMap(({ data }) => {
    const extension = extensionOf(data)
    return extension === null ? [] : [{ extension, bytes: data }]
  })
  return shown[0] ?? null
}

const SIGNATURES: readonly (readonly [extension: string, signature: RegExp])[] = [
  ['jpg', /^\xFF\xD8\xFF/],
  ['png', /^\x89PNG\r\n\x1A\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['gif', /^GIF8[79]a/],
]

/** Tags often name the wrong kind, or `image/jpg`: the first bytes do not lie. */
function extensionOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return SIGNATURES.find(([, signature]) => signature.test(start))?.[0] ?? null
}
