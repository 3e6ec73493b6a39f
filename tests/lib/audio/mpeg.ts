/** Index of a bit rate in the table of MPEG-1 Layer III: 32 to 320 kbit/s. */
export type Rate = 1 | 5 | 9 | 14
const BYTES: Record<Rate, number> = { 1: 104, 5: 208, 9: 417, 14: 1044 }

/** A frame of MPEG-1 Layer III, 44.1 kHz, two channels, without sound; `content` stands behind its side information. */
export function frame(rate: Rate, content: readonly number[] | string = []): Buffer {
  const bytes = Buffer.alloc(BYTES[rate])
  bytes.set([0xff, 0xfb, rate << 4, 0])
  bytes.set(Buffer.from(content), 36)
  return bytes
}

/** An encoder's own header: frames counted, and a table of contents or none. */
export function xing(name: 'Xing' | 'Info', frames: number, hasTable: boolean): Buffer {
  const header = Buffer.alloc(12)
  header.write(name)
  header[7] = hasTable ? 5 : 1
  header.writeUInt32BE(frames, 8)
  return frame(9, [...header])
}

/** An ID3v2 tag of so many bytes, which look like frames. */
export function id3(length: number): Buffer {
  const tag = Buffer.alloc(10 + length, 0xff)
  tag.write('ID3\x04\0\0')
  for (let i = 0; i < 4; i++) tag[9 - i] = (length >> (7 * i)) & 127
  return tag
}
