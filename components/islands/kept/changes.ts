import { NAME, type Part } from './database'

/** Who wants to know when something kept has changed. */
const listeners = new Set<(part: Part) => void>()

/** Between the tabs of one browser; opened when somebody listens or tells. */
let channel: BroadcastChannel | null = null

function between(): BroadcastChannel {
  if (channel) return channel
  channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }: MessageEvent<Part>) => tell(data)
  return channel
}

function tell(part: Part) {
  for (const listener of [...listeners]) listener(part)
}

/** Says, here and in all other tabs, that a part of what is kept has changed. */
export function announce(part: Part) {
  between().postMessage(part)
  tell(part)
}

/** Calls back whenever a part has changed, in whichever tab. */
export function onChange(part: Part, listener: () => void): () => void {
  const listen = (changed: Part) => {
    if (changed === part) listener()
  }
  between()
  listeners.add(listen)
  return () => listeners.delete(listen)
}
