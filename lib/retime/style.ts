import type { Ms } from '../time'

/** How an author writes times, as far as all times of a text together tell. */
export interface TimeStyle {
  /** `04:20`. */
  readonly isPadded: boolean
  /** `0:04:20`. */
  readonly hasZeroHours: boolean
  /** `75:00`. */
  readonly hasLongMinutes: boolean
  /** How many decimals stand even where they are zeros; 0 where they do not. */
  readonly decimals: number
}

/** The style of all the times in a text. */
export function styleOf(written: readonly string[]): TimeStyle {
  const forms = written.map(formOf)
  return {
    isPadded: forms.some((form) => form.isPadded === true),
    hasZeroHours: forms.some((form) => form.hasZeroHours === true),
    hasLongMinutes: forms.some((form) => form.hasLongMinutes === true),
    decimals: Math.max(0, ...forms.map((form) => (form.endsInZero ? form.decimals : 0))),
  }
}

/**
 * A time in the form of the one it replaces: seconds stay seconds, minutes minutes; as many decimals as it takes to be
 * exact. What the old time leaves open, such as how `59:50` goes on after an hour, the style decides.
 */
export function restyled(time: Ms, written: string, style: TimeStyle): string {
  const form = formOf(written)
  const fraction = String(time % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  const isFixed = form.endsInZero || (form.decimals > 0 && form.decimals === style.decimals)
  const digits = fraction.padEnd(isFixed ? form.decimals : 0, '0')
  const clock = form.isSeconds ? String(Math.floor(time / 1000)) : clockOf(time, form, style)
  return digits === '' ? clock : `${clock}.${digits}`
}

interface Form {
  readonly isSeconds: boolean
  /** `null` where the time does not tell. */
  readonly isPadded: boolean | null
  readonly hasZeroHours: boolean | null
  readonly hasLongMinutes: boolean | null
  readonly decimals: number
  readonly endsInZero: boolean
}

function formOf(written: string): Form {
  const [clock = '', fraction = ''] = written.trim().split('.')
  const parts = clock.split(':')
  const [first = ''] = parts
  const isMinutes = parts.length === 2
  const isShort = isMinutes && Number(first) < 60
  const isSeconds = parts.length === 1
  return {
    isSeconds,
    isPadded: /^0\d/.test(first) && !isSeconds ? true : first.length > 1 ? null : false,
    hasZeroHours: parts.length === 3 ? (Number(first) === 0 ? true : null) : false,
    hasLongMinutes: isShort ? null : isMinutes,
    decimals: fraction.length,
    endsInZero: fraction.endsWith('0'),
  }
}

function clockOf(time: Ms, form: Form, style: TimeStyle): string {
  const seconds = Math.floor(time / 1000)
  const minutes = Math.floor(seconds / 60)
  const isLong = form.hasLongMinutes ?? style.hasLongMinutes
  const hasHours = isLong ? false : minutes >= 60 || (form.hasZeroHours ?? style.hasZeroHours)
  const width = (form.isPadded ?? style.isPadded) ? 2 : 1
  const rest = two(seconds % 60)
  if (!hasHours) return `${String(minutes).padStart(width, '0')}:${rest}`
  return `${String(Math.floor(minutes / 60)).padStart(width, '0')}:${two(minutes % 60)}:${rest}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
