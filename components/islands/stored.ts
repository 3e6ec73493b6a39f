/** What is kept on the listener's device. Blocked, full or broken storage reads as nothing and keeps nothing. */

const PREFIX = 'earmark:'

/** A kept value; `null` where there is none. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** A kept number within bounds; `null` where there is none. */
export function recallNumber(key: string, least: number, most: number): number | null {
  const text = recall(key)
  const value = text === null ? NaN : Number(text)
  return value >= least && value <= most ? value : null
}

export function keep(key: string, value: string | number) {
  try {
    localStorage.setItem(PREFIX + key, String(value))
  } catch {
    // A private window or a full disk: the page works on without memory.
  }
}

export function forget(key: string) {
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // As above.
  }
}

/** Under what an episode's position is kept. */
export function positionKey(slug: string): string {
  return `position:${slug}`
}
