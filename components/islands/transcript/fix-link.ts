/**
 * Shows a link to the source of one paragraph at a time: the one that has the focus, else the one pointed at. It
 * stands right behind the paragraph, so that the next tab stop is the link, and the transcript stays one.
 */
export function offerFixes(wish: Event, signal: AbortSignal) {
  const link = document.createElement('a')
  link.className = 'fix-link'
  link.textContent = 'Suggest a fix'
  const show = ({ type, target }: Event) => {
    if (target === link || (type === 'pointerover' && isFocused(link))) return
    const paragraph = target instanceof Element && target.closest<HTMLElement>('p[data-line]')
    const form = document.querySelector<HTMLElement>('[data-fix]')?.dataset.fix
    if (!paragraph || !form) return link.remove()
    link.href = form.replace('{line}', paragraph.dataset.line ?? '')
    if (link.previousElementSibling !== paragraph) paragraph.after(link)
  }
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, show, { signal })
  signal.addEventListener('abort', () => link.remove())
  show(wish)
}

/** Whether the keyboard is at the link, or at its paragraph. */
function isFocused(link: HTMLElement): boolean {
  const { activeElement } = document
  return activeElement !== null && [link, link.previousElementSibling].includes(activeElement)
}
