/** What is said where the browser keeps nothing, and so shows nothing. */
export const KEEPS_NOTHING =
  'This browser lets the page keep nothing, as in a private window or where storage is blocked. Allow it for this site, then load the page again.'

/** What is said when something could not be kept, and what can be done. */
export function sayFailure(error: unknown): string {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  return full
    ? 'Not kept: this device has no room left. What you typed is still here; make room, then save again.'
    : 'Not kept: this browser lets the page keep nothing, as in a private window. What you typed is still here to be copied.'
}
