import { toSeconds, ZERO, type Ms } from '../../../lib/time'

/** Whether the audio's server lets a listener go to a time. */
export interface Reach {
  /** Before anybody knows it says true, and `refuse` is called when it turns out otherwise. */
  allows(time: Ms): boolean
}

export function createReach(
  audio: HTMLAudioElement,
  signal: AbortSignal,
  refuse: () => void,
): Reach {
  let wanted = ZERO
  const decide = () => {
    if (!canReach(audio, wanted)) refuse()
    wanted = ZERO
  }
  audio.addEventListener('loadedmetadata', decide, { signal })
  return {
    allows(time) {
      if (audio.readyState >= audio.HAVE_METADATA) return canReach(audio, time)
      wanted = time
      return true
    },
  }
}

/** A server that knows no byte ranges leaves only what is loaded within reach; Chromium then says 0 to 0. */
function canReach({ seekable }: HTMLAudioElement, time: Ms): boolean {
  if (time === 0) return true
  return seekable.length > 0 && seekable.end(seekable.length - 1) >= toSeconds(time) - 1
}
