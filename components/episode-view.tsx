import type { Episode, Library } from '../lib/library'
import { episodeFileRoute, href } from '../lib/routes'
import { formatSpoken } from '../lib/time'
import { EpisodeDownloads } from './episode-downloads'
import { EpisodeLanguages } from './episode-languages'
import { EpisodeMap } from './episode-map'
import { formatDate } from './format-date'
import { CompanionProvider } from './islands/companion'
import { ConceptList } from './islands/concepts/concept-list'
import { ConceptPanel } from './islands/concepts/concept-panel'
import { EpisodeTools } from './islands/episode-tools'
import { FollowToggle } from './islands/follow/follow-toggle'
import { PlayerBar } from './islands/player-bar/player-bar'
import { TranscriptText } from './islands/transcript/transcript-text'
import { ReaderButtons, TextButton } from './reader-buttons'
import { WaveformPicture } from './waveform-picture'

/** The companion of one episode: its text, its concepts and its player. */
export function EpisodeView({ episode, library }: { episode: Episode; library: Library }) {
  const { playable, text, cards } = episode
  return (
    <CompanionProvider key={episode.slug} episode={playable}>
      <article className="companion" lang={episode.transcript.meta.language ?? undefined}>
        <EpisodeHead episode={episode} library={library} />
        <ConceptList />
        <section aria-label="Transcript" className="script">
          <TranscriptText id={text.id} url={text.url} />
        </section>
        <div className="episode-foot">
          <EpisodeMap episode={episode} library={library} />
          <EpisodeDownloads episode={episode} show={library.show} />
        </div>
        <ConceptPanel id={cards.id} url={cards.url} />
        <EpisodeTools />
      </article>
      <PlayerBar
        episode={playable}
        picture={<WaveformPicture episode={episode} />}
        settings={
          <>
            <FollowToggle />
            <ReaderButtons />
          </>
        }
      />
    </CompanionProvider>
  )
}

function EpisodeHead({ episode, library }: { episode: Episode; library: Library }) {
  const { meta, duration } = episode.transcript
  return (
    <header className="episode-head">
      <p className="episode-date">
        <time dateTime={meta.date}>
          {formatDate(meta.date, meta.language ?? library.show.language)}
        </time>
        <span className="episode-length">{formatSpoken(duration)}</span>
        <TextButton />
      </p>
      <h1>{meta.title}</h1>
      {meta.subtitle && <p className="episode-subtitle">{meta.subtitle}</p>}
      {meta.description && <p className="lead">{meta.description}</p>}
      <EpisodeLanguages slug={episode.slug} library={library} />
      <noscript>
        <audio controls preload="metadata" src={episode.playable.audio} className="plain-audio">
          {duration > 0 && (
            <track
              kind="captions"
              src={href(episodeFileRoute(episode.slug, 'transcript.vtt'))}
              srcLang={meta.language ?? library.show.language}
              label="Transcript"
            />
          )}
        </audio>
      </noscript>
    </header>
  )
}
