import type { Stretch } from './decode'

/** Measures how loud a sound is to people, while it passes by. */
export interface LoudnessMeter {
  listen(stretch: Stretch): void
  /** Integrated loudness in LUFS, gated; `null` for less than 0.4 s of sound above silence. */
  loudness(): number | null
}

/** Blocks of 400 ms overlap by three quarters: a step is 100 ms. */
const STEPS_A_SECOND = 10
const STEPS_A_BLOCK = 4
/** LUFS below which a block is silence, and LU below the mean below which it is a pause. */
const SILENCE = -70
const PAUSE = 10
/** Below this rate there is no room for the filters. */
const LEAST_RATE = 8000

/**
 * The integrated loudness of EBU R 128, for any sample rate, in memory for its steps only.
 *
 * Our own: the packages for it want the whole sound at once. All channels weigh alike, as left and right do.
 * @see https://www.itu.int/rec/R-REC-BS.1770
 */
export function createLoudnessMeter(): LoudnessMeter {
  const steps: number[] = []
  const filters: Filter[] = []
  let energy = 0
  let inStep = 0

  function listenTo({ channels, sampleRate }: Stretch) {
    if (sampleRate < LEAST_RATE) return
    const size = Math.round(sampleRate / STEPS_A_SECOND)
    const length = channels[0]?.length ?? 0
    for (let from = 0; from < length;) {
      const to = Math.min(length, from + size - inStep)
      for (const [index, samples] of channels.entries())
        energy += (filters[index] ??= createFilter(sampleRate))(samples, from, to)
      inStep += to - from
      from = to
      if (inStep < size) continue
      steps.push(energy / size)
      energy = 0
      inStep = 0
    }
  }

  return { listen: listenTo, loudness: () => integrated(blocksOf(steps)) }
}

function blocksOf(steps: readonly number[]): number[] {
  const blocks: number[] = []
  for (let end = STEPS_A_BLOCK; end <= steps.length; end++)
    blocks.push(mean(steps.slice(end - STEPS_A_BLOCK, end)))
  return blocks
}

function integrated(blocks: readonly number[]): number | null {
  const heard = blocks.filter((block) => lufs(block) > SILENCE)
  if (heard.length === 0) return null
  const gate = lufs(mean(heard)) - PAUSE
  return lufs(mean(heard.filter((block) => lufs(block) > gate)))
}

function lufs(energy: number): number {
  return -0.691 + 10 * Math.log10(energy)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The energy of one channel's samples `from` up to `to`, weighed as a head in a room hears them. */
type Filter = (samples: Float32Array, from: number, to: number) => number

/** Two biquads, one after the other: a shelf for the head's own sound, a high-pass for what hardly counts. */
function createFilter(sampleRate: number): Filter {
  const { b0, b1, b2, a1, a2 } = shelfAt(sampleRate)
  const pass = passAt(sampleRate)
  const [c1, c2] = [pass.a1, pass.a2]
  const state = new Float64Array(4)
  return (samples, from, to) => {
    // In variables of the call, an hour costs a second less than in those around it.
    let [u1 = 0, u2 = 0, v1 = 0, v2 = 0] = state
    let energy = 0
    for (let i = from; i < to; i++) {
      const u = (samples[i] ?? 0) - a1 * u1 - a2 * u2
      const v = b0 * u + b1 * u1 + b2 * u2 - c1 * v1 - c2 * v2
      const heard = v - 2 * v1 + v2
      u2 = u1
      u1 = u
      v2 = v1
      v1 = v
      energy += heard * heard
    }
    state.set([u1, u2, v1, v2])
    return energy
  }
}

/** The analogue prototypes behind the table of BS.1770, which is for 48 kHz alone. @see https://github.com/jiixyj/libebur128 */
function shelfAt(sampleRate: number) {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return {
    b0: (high + (band * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  }
}

function passAt(sampleRate: number) {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  return { a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 }
}
