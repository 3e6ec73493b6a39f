import type { Ms } from '../../time'

/** A time as WebVTT and SubRip write it, with hours always: `00:01:02.500`, `100:00:00,000`. */
export function clock(time: Ms, point: '.' | ','): string {
  const [hours, minutes, seconds] = [time / 3_600_000, (time / 60_000) % 60, (time / 1000) % 60]
  const whole = [hours, minutes, seconds].map((part) => String(Math.floor(part)).padStart(2, '0'))
  return `${whole.join(':')}${point}${String(time % 1000).padStart(3, '0')}`
}
