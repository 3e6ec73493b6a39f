/** The step of 16 bits, of samples from -1 to 1. */
const STEP = 1 / 0x8000

/**
 * Sound with noise of one step of 16 bits, triangular, so that no digital silence is left in it: acoustic models learned
 * from rooms, and take words next to a silence of zeros for it, or it for words. The same sound has the same noise.
 */
export function dithered(sound: Float32Array): Float32Array {
  let seed = 1
  const next = () => {
    // Numerical Recipes' linear congruential generator.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  return sound.map((sample) => sample + STEP * (next() + next() - 1))
}
