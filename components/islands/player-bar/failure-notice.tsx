'use client'

import type { Playable } from '../../../lib/playable'
import { SENTENCES } from '../player/failure'
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
