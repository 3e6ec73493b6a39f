/** MPEG-2 Layer III, 8 kbit/s, 24 kHz, mono, no CRC: 24 bytes and 24 ms a frame (ISO/IEC 13818-3, 2.4.1). */
const FRAME_BYTES = 24
const FRAME_MS = 24
const LEVELS = 8

/**
 * A quiet mp3 of a length in ms, to the frame: a low tone in changing loudness, so that it has a waveform.
 *
 * Written by hand, frame by frame, since an encoder need not be installed.
 */
export function quietMp3(duration: number): Uint8Array {
  const frames = Array.from({ length: LEVELS }, (_, level) => toneFrame(150 + 4 * level))
  const count = Math.round(duration / FRAME_MS)
  const file = new Uint8Array(count * FRAME_BYTES)
  for (let i = 0; i < count; i++) {
    const frame = frames[(Math.imul(Math.floor(i / 20), 0x9e3779b1) >>> 16) % LEVELS]
    if (frame) file.set(frame, i * FRAME_BYTES)
  }
  return file
}

/** One frame with a single spectral line; `gain` in steps of 1.5 dB. */
function toneFrame(gain: number): Uint8Array {
  const line = '1'.repeat(8) + '01' + '0'
  const bits = [
    ['11111111111', '10', '01', '1'].join(''), // sync, MPEG-2, layer III, no CRC
    ['0001', '01', '0', '0', '11', '00', '0', '0', '00'].join(''), // 8 kbit/s, 24 kHz, mono
    binary(0, 8) + '0', // the frame's data lies in the frame
    binary(line.length, 12) + binary(9, 9) + binary(gain, 8) + binary(0, 9) + '0',
    binary(1, 5).repeat(3) + binary(15, 4) + binary(7, 3) + '00', // Huffman table 1 throughout
    line,
  ].join('')
  return Uint8Array.from({ length: FRAME_BYTES }, (_, i) =>
    parseInt(bits.slice(8 * i, 8 * i + 8).padEnd(8, '0'), 2),
  )
}

function binary(value: number, digits: number): string {
  return value.toString(2).padStart(digits, '0')
}

/** Kilobits a second by index, MPEG-1 Layer III. */
const RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const SAMPLE_RATES = [44_100, 48_000, 32_000]
const SAMPLES = 1_152

/** The sound of an MPEG-1 mp3 again and again, to a length in ms: speech that costs a decoder what speech costs. */
export function repeatMp3(file: Uint8Array, duration: number): Uint8Array {
  const { frames, frameMs } = framesOf(file)
  const count = Math.ceil(duration / frameMs)
  const repeated = Array.from({ length: count }, (_, i) => frames[i % frames.length] ?? file)
  return Buffer.concat(repeated)
}

function framesOf(file: Uint8Array): { frames: Uint8Array[]; frameMs: number } {
  const frames: Uint8Array[] = []
  let frameMs = 0
  for (let at = afterTag(file); at + 4 <= file.length;) {
    const [first = 0, second = 0, third = 0] = file.subarray(at, at + 3)
    const rate = RATES[third >> 4]
    const sampleRate = SAMPLE_RATES[(third >> 2) & 3]
    if (first !== 0xff || (second & 0xfe) !== 0xfa || !rate || !sampleRate) break
    const length = Math.floor((SAMPLES * rate * 125) / sampleRate) + ((third >> 1) & 1)
    const frame = file.subarray(at, at + length)
    if (!isInfo(frame)) frames.push(frame)
    frameMs = (SAMPLES * 1000) / sampleRate
    at += length
  }
  if (frames.length === 0)
    throw new Error('Unexpected recording, expected an MPEG-1 Layer III file')
  return { frames, frameMs }
}

function afterTag(file: Uint8Array): number {
  const [i, d, three] = file
  if (i !== 0x49 || d !== 0x44 || three !== 0x33) return 0
  return 10 + file.subarray(6, 10).reduce((size, byte) => size * 128 + byte, 0)
}

/** The first frame of most files is a table of contents without sound. */
function isInfo(frame: Uint8Array): boolean {
  const head = Buffer.from(frame.subarray(4, 40)).toString('latin1')
  return head.includes('Info') || head.includes('Xing')
}
