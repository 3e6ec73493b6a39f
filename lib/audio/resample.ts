/** Changes the sample rate of one channel of sound that arrives piece by piece. */
export interface Resampler {
  /** The samples that are certain by now. */
  push(samples: Float32Array): Float32Array
  /** The samples that were waiting for more sound. */
  end(): Float32Array
}

/** Zero crossings of the sinc on each side: 24 keep the passband flat to 90 % of it. */
const CROSSINGS = 24
/** Share of the lower rate's band that passes. */
const PASSBAND = 0.92
/** Kaiser's beta for 80 dB of stopband. */
const BETA = 8

/**
 * A resampler by a windowed sinc, one filter for each phase. Without delay: sample n of the result stands at n / `to`
 * seconds of the source. Rates are whole numbers above 0.
 *
 * Our own, since the kept package for it wants the whole sound at once.
 * @see https://ccrma.stanford.edu/~jos/resample/
 */
export function createResampler(from: number, to: number): Resampler {
  const divisor = greatestCommonDivisor(from, to)
  const phases = to / divisor
  const step = from / divisor
  const bandwidth = Math.min(1, to / from) * PASSBAND
  const half = Math.ceil(CROSSINGS / bandwidth)
  const filters = Array.from({ length: phases }, (_, phase) =>
    filterAt(phase / phases, half, bandwidth),
  )
  let held = new Float32Array(half - 1)
  /** Index, in the source, of the first sample held. */
  let first = 1 - half
  let next = 0

  function push(samples: Float32Array): Float32Array {
    held = joined(held, samples)
    const ready = Math.max(next, Math.ceil(((first + held.length - half) * phases) / step))
    const out = new Float32Array(ready - next)
    for (let i = 0; i < out.length; i++, next++) {
      const at = Math.floor((next * step) / phases)
      out[i] = dot(held, at - half + 1 - first, filters[(next * step) % phases] ?? held)
    }
    const done = Math.floor((next * step) / phases) - half + 1 - first
    held = held.slice(Math.max(0, done))
    first += Math.max(0, done)
    return out
  }

  return { push, end: () => push(new Float32Array(half)) }
}

function dot(samples: Float32Array, from: number, filter: Float32Array): number {
  let sum = 0
  for (let k = 0; k < filter.length; k++) sum += (samples[from + k] ?? 0) * (filter[k] ?? 0)
  return sum
}

/** The weights of the `2 * half` samples around a point that lies `fraction` of a sample after the middle one. */
function filterAt(fraction: number, half: number, bandwidth: number): Float32Array {
  return Float32Array.from({ length: 2 * half }, (_, k) => {
    const distance = k - half + 1 - fraction
    const angle = Math.PI * bandwidth * distance
    const sinc = angle === 0 ? 1 : Math.sin(angle) / angle
    return bandwidth * sinc * kaiser(distance / half)
  })
}

function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA)
}

/** The modified Bessel function of order zero, by its series. */
function bessel(x: number): number {
  let sum = 1
  let term = 1
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2
    sum += term
  }
  return sum
}

function joined(a: Float32Array, b: Float32Array): Float32Array<ArrayBuffer> {
  const both = new Float32Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
