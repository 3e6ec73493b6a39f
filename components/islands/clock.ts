import { ms, type Ms } from '../../lib/time'

/** The one thing that reads `audio.currentTime`, and tells who listens. */
export interface Clock {
  /** The media time that the next frame will show. */
  now(): Ms
  /**
   * Calls `listener` when the time may have reached what `next` named: the first moment after a time that
   * the listener shows, in ms, Infinity for none. Also after each seek, play, pause and change of speed.
   */
  subscribe(listener: () => void, next: (time: Ms) => number): () => void
  /** Ends the clock and gives the audio back. */
  stop(): void
}

/** Half a frame at 60 Hz, in ms: what is shown this early is on the screen in time. */
const LEAD = 8
const EVENTS = [
  'play',
  'playing',
  'pause',
  'seeking',
  'seeked',
  'ratechange',
  'waiting',
  'ended',
  'emptied',
  'loadedmetadata',
]

/**
 * A clock on media time, right at every speed.
 *
 * It sleeps until the next moment that somebody shows, (moment − now) / playbackRate, and reads the time anew
 * when it wakes: on one page 16 ms of main thread a second, where a look at every frame costs 51.
 */
export function createClock(audio: HTMLMediaElement): Clock {
  const listeners = new Map<() => void, (time: Ms) => number>()
  const ending = new AbortController()
  let alarm: ReturnType<typeof setTimeout> | undefined

  function now(): Ms {
    return ms(audio.currentTime * 1000 + (runs(audio) ? LEAD * audio.playbackRate : 0))
  }

  function tell() {
    for (const listener of [...listeners.keys()]) listener()
    setAlarm()
  }

  function setAlarm() {
    clearTimeout(alarm)
    if (!runs(audio) || listeners.size === 0) return
    const time = now()
    let next = Infinity
    for (const nextOf of listeners.values()) next = Math.min(next, nextOf(time))
    if (next < Infinity) alarm = setTimeout(tell, Math.max(0, (next - time) / audio.playbackRate))
  }

  for (const event of EVENTS) audio.addEventListener(event, tell, { signal: ending.signal })
  // A hidden tab's timers are slowed down to one a second: look at once when it is seen again.
  document.addEventListener('visibilitychange', tell, { signal: ending.signal })

  return {
    now,
    subscribe(listener, next) {
      listeners.set(listener, next)
      setAlarm()
      return () => {
        listeners.delete(listener)
        setAlarm()
      }
    },
    stop() {
      ending.abort()
      clearTimeout(alarm)
      listeners.clear()
    },
  }
}

function runs(audio: HTMLMediaElement): boolean {
  return (
    !audio.paused && !audio.ended && !audio.seeking && audio.readyState >= audio.HAVE_FUTURE_DATA
  )
}
