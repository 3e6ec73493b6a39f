import { createHash } from 'node:crypto'

/** The namespace of podcasts' ids. */
const PODCASTS = 'ead4c236bf5858c6a2c6a6b28d128cb6'

/**
 * The id of a podcast by the address of its feed: a UUID of version 5 of the address without scheme and without
 * slashes at its end.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/guid.md and RFC 9562, 5.5
 */
export function podcastGuid(feed: string): string {
  const name = feed.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').replace(/\/+$/, '')
  const hash = createHash('sha1').update(Buffer.from(PODCASTS, 'hex')).update(name).digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const digits = hash.toString('hex', 0, 16)
  return [8, 12, 16, 20, 32].map((end, i, ends) => digits.slice(ends[i - 1] ?? 0, end)).join('-')
}
