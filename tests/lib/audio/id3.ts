/** A frame of an ID3v2.3 tag. */
export function frame(id: string, ...content: readonly (string | number | Uint8Array)[]): Buffer {
  const body = Buffer.concat(content.map(bytesOf))
  const header = Buffer.alloc(10)
  header.write(id, 'latin1')
  header.writeUInt32BE(body.length, 4)
  return Buffer.concat([header, body])
}

/** A text frame in UTF-16, as ID3v2.3 has it for everything beyond Latin-1. */
export function textFrame(id: string, text: string): Buffer {
  return frame(id, 1, Buffer.from(`\uFEFF${text}`, 'utf16le'))
}

/** A chapter that starts and ends at these milliseconds. */
export function chapterFrame(id: string, title: string, start: number, end: number): Buffer {
  const times = Buffer.alloc(16, 0xff)
  times.writeUInt32BE(start, 0)
  times.writeUInt32BE(end, 4)
  return frame('CHAP', `${id}\0`, times, textFrame('TIT2', title))
}

/** A picture of the kind that its number in the standard names; 3 is the front cover. */
export function pictureFrame(kind: number, type: string, picture: Uint8Array): Buffer {
  return frame('APIC', 0, `${type}\0`, kind, 0, picture)
}

/** An ID3v2.3 tag of these frames. */
export function id3(...frames: readonly Buffer[]): Buffer {
  const body = Buffer.concat(frames)
  const size = [21, 14, 7, 0].map((shift) => (body.length >> shift) & 0x7f)
  return Buffer.concat([
    Buffer.from(['I', 'D', '3'].map((letter) => letter.charCodeAt(0))),
    Buffer.from([3, 0, 0, ...size]),
    body,
  ])
}

function bytesOf(part: string | number | Uint8Array): Uint8Array {
  if (typeof part === 'number') return Buffer.from([part])
  return typeof part === 'string' ? Buffer.from(part, 'latin1') : part
}
