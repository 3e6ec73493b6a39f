/**
 * Copies the text under a button for it, and says so beside it; where the clipboard is closed, the text is selected for
 * the keys that copy.
 */
export function copyTexts(wish: Event, signal: AbortSignal) {
  const answer = ({ type, target }: Event) => {
    if (type !== 'click' || !(target instanceof Element)) return
    const box = target.closest('[data-copy]')?.closest('.copyable-box')
    if (box) void copy(box)
  }
  document.addEventListener('click', answer, { signal })
  answer(wish)
}

async function copy(box: Element) {
  const text = box.querySelector('.copyable')
  if (!text) return
  try {
    await navigator.clipboard.writeText(text.textContent)
    say(box, 'Copied')
  } catch {
    getSelection()?.selectAllChildren(text)
    say(box, 'Selected')
  }
}

/** Of all texts only the last one is said to be copied. */
function say(box: Element, said: string) {
  for (const status of document.querySelectorAll('.copyable-box [role="status"]'))
    status.textContent = box.contains(status) ? said : ''
}
