import { ms, type Ms } from '../../../lib/time'

/** The one thing that reads `audio.currentTime`, and tells who listens. */
export interface Clock {
  /** The media time that the next frame will show. */
  now(): Ms
  /**
   * Calls `listener` when the time may have reached what `next` named: the first moment after a time that
   * the listener shows, in ms, Infinity for none. Also after each seek, play, pause and change of speed.
   *
   * With `patience` it may be told so many ms of real time later, together with another one: a frame for two.
   */
  subscribe(listener: () => void, next: (time: Ms) => number, patience?: number): () => void
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
  const listeners = new Map<() => void, Appointment>()
  const ending = new AbortController()
  let alarm: ReturnType<typeof setTimeout> | undefined

  function now(): Ms {
    return ms(audio.currentTime * 1000 + (runs(audio) ? LEAD * audio.playbackRate : 0))
  }

  // After an event, when it may be any time, all are told. Their next moments are counted from before they were:
  // what comes due meanwhile is not missed.
  function tell(all: boolean) {
    const time = now()
    for (const [listener, appointment] of [...listeners]) {
      if (!all && appointment.due > time) continue
      listener()
      appointment.due = appointment.next(time)
    }
    setAlarm()
  }

  function setAlarm() {
    clearTimeout(alarm)
    if (!runs(audio)) return
    const wait = shortestWait([...listeners.values()], now(), audio.playbackRate)
    if (wait < Infinity) alarm = setTimeout(() => tell(false), wait)
  }

  onEvents(audio, () => tell(true), ending.signal)

  return {
    now,
    subscribe(listener, next, patience = 0) {
      listeners.set(listener, { next, patience, due: next(now()) })
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

function onEvents(audio: HTMLMediaElement, listener: () => void, signal: AbortSignal) {
  for (const event of EVENTS) audio.addEventListener(event, listener, { signal })
  // A hidden tab's timers are slowed down to one a second: look at once when it is seen again.
  document.addEventListener('visibilitychange', listener, { signal })
}

/** When a listener wants to be told, in media time. */
interface Appointment {
  readonly next: (time: Ms) => number
  readonly patience: number
  due: number
}

/** Real ms until the first of them must be told; rounded up, since browsers round down and would wake too early. */
function shortestWait(appointments: readonly Appointment[], time: Ms, rate: number): number {
  const waits = appointments.map(({ due, patience }) => (due - time) / rate + patience)
  return Math.ceil(Math.max(0, Math.min(...waits)))
}

function runs(audio: HTMLMediaElement): boolean {
  return (
    !audio.paused && !audio.ended && !audio.seeking && audio.readyState >= audio.HAVE_FUTURE_DATA
  )
}
