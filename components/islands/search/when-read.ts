/** Waits until the transcript of the page is awake: after a walk it comes a little later. */
export function whenRead(signal: AbortSignal): Promise<void> {
  const isThere = () => document.querySelector('.transcript p[tabindex]') !== null
  return new Promise((resolve, reject) => {
    if (isThere()) return resolve()
    const watcher = new MutationObserver(() => {
      if (!isThere()) return
      watcher.disconnect()
      resolve()
    })
    watcher.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['tabindex'],
    })
    signal.addEventListener('abort', () => {
      watcher.disconnect()
      reject(signal.reason)
    })
  })
}
