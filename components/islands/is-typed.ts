/** Whether a key goes into a field, or into a dialog. */
export function isTyped({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('textarea, select, dialog')) return true
  const input = target.closest('input')
  return input !== null && !['range', 'radio', 'checkbox'].includes(input.type)
}
