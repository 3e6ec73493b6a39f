import type { Stretch } from './decode'

/**
 * How the channels of a recording can be to each other: all the same, so that one of them would do; one of two silent, so
 * that who listens with that ear hears nothing.
 */
export const CHANNELS = ['one', 'alike', 'left-silent', 'right-silent', 'several'] as const

export type Channels = (typeof CHANNELS)[number]

/** Tells how the channels of a sound are to each other, while it passes by. */
export interface ChannelMeter {
  listen(stretch: Stretch): void
  channels(): Channels
}

/** Every so many samples one is looked at: enough for energies, and prime, so that no tone hides. */
const STRIDE = 7
/** Share of the energy below which there is nothing: -60 dB. */
const NOTHING = 1e-6

export function createChannelMeter(): ChannelMeter {
  let [left, right, between] = [0, 0, 0]
  let count = 0
  return {
    listen({ channels }) {
      const [one, two] = channels
      count = Math.max(count, channels.length)
      if (!one || !two) return
      for (let i = 0; i < one.length; i += STRIDE) {
        const [l, r] = [one[i] ?? 0, two[i] ?? 0]
        left += l * l
        right += r * r
        between += (l - r) * (l - r)
      }
    },
    channels() {
      if (count <= 1) return 'one'
      const all = left + right
      if (count > 2 || all === 0) return 'several'
      if (between <= all * NOTHING) return 'alike'
      if (left <= all * NOTHING) return 'left-silent'
      return right <= all * NOTHING ? 'right-silent' : 'several'
    },
  }
}
