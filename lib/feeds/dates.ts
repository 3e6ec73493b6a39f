/**
 * A day as RSS writes it, at its first second in UTC: `Mon, 18 Nov 2024 00:00:00 GMT`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2822#section-3.3
 */
export function feedDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString()
}

/** The latest of these days; `null` where there is none. */
export function latest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null
}
