import type { Io } from '../io'

/** Draws what is being done, one line over the last; `null` clears it. Nothing where nobody looks. */
export function progressOn(io: Io): (text: string | null) => void {
  const CLEAR = '\r\u001B[K'
  return (text) => {
    if (io.interactive) io.err(CLEAR + (text ?? ''))
  }
}

/** Says how much of a work is done, and, once that can be told, about how long the rest takes. */
export function withTimeLeft(what: string): (share: number) => string {
  const begin = performance.now()
  return (share) => {
    const done = `${what} ${Math.floor(share * 100)} %`
    const passed = (performance.now() - begin) / 1000
    if (share >= 1 || passed < SETTLED) return done
    return `${done}, ${timeLeft((passed / share) * (1 - share))} left`
  }
}

/** Seconds before which the pace is not known. */
const SETTLED = 5

function timeLeft(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds / 10) * 10} s` : `${Math.round(seconds / 60)} min`
}
