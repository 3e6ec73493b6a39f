'use client'

import type { Playable } from '../../../lib/playable'
import type { Failure } from '../player/failure'
import { usePlayer, usePlayerState } from '../player/player-context'

/** Says what is wrong with the audio and what can be done; the transcript and its concepts work on. */
export function FailureNotice({ episode }: { episode: Playable }) {
  const player = usePlayer()
  const failure = usePlayerState((state) =>
    state.episode?.slug === episode.slug ? state.failure : null,
  )
  return (
    <div role="alert" className="failure" data-shown={failure !== null || undefined}>
      {failure && (
        <>
          <p>{SENTENCES[failure.kind]} The transcript and its concepts work without it.</p>
          <button type="button" className="button-quiet" onClick={() => player?.retry()}>
            Try again
          </button>
          <a className="button-quiet" href={episode.audio} download>
            Download the audio
          </a>
        </>
      )}
    </div>
  )
}

/** What happened and what still works, for the listener. */
const SENTENCES: Record<Failure['kind'], string> = {
  offline: 'You are offline, so the audio can’t be loaded.',
  missing: 'The audio can’t be found, or is of a kind this browser can’t play.',
  network: 'The connection broke while the audio was loading.',
  stalled: 'No more audio is coming at the moment.',
  undecodable: 'The audio is damaged here and can’t be played further.',
  'no-ranges': 'The audio’s server can’t jump inside a file that is not loaded yet.',
}
