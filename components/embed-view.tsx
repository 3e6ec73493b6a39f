import type { Concept } from '../lib/episode/model'
import { firstSentence } from '../lib/formats/first-sentence'
import type { Episode, Library } from '../lib/library'
import type { HtmlPiece } from '../lib/playable'
import { conceptRoute, episodeRoute, href } from '../lib/routes'
import { CompanionProvider } from './islands/companion'
import { EmbedConcept, type ShownConcept } from './islands/concepts/embed-concept'
import { BackToNow } from './islands/follow/back-to-now'
import { PlayerBar } from './islands/player-bar/player-bar'
import { TranscriptText } from './islands/transcript/transcript-text'
import { WaveformPicture } from './waveform-picture'

interface Props {
  readonly episode: Episode
  readonly library: Library
  /** The words, without links: they would open inside the frame. */
  readonly text: HtmlPiece
}

/** An episode as it stands in pages of others: its player, the paragraph and the concept being spoken. */
export function EmbedView({ episode, library, text }: Props) {
  const { playable, transcript } = episode
  return (
    <CompanionProvider episode={playable}>
      <article className="embed" lang={transcript.meta.language ?? undefined}>
        <header className="embed-head">
          <h1>
            <a href={href(episodeRoute(episode.slug))} target="_blank">
              {transcript.meta.title}
            </a>
          </h1>
          <p>{library.show.title}</p>
        </header>
        <section aria-label="Transcript" className="embed-text">
          <TranscriptText id={text.id} url={text.url} />
        </section>
        <EmbedConcept concepts={shownConcepts(episode, library)} />
        <noscript>
          <audio controls preload="metadata" src={playable.audio} className="plain-audio" />
        </noscript>
        <BackToNow />
      </article>
      <PlayerBar episode={playable} picture={<WaveformPicture episode={episode} />} />
    </CompanionProvider>
  )
}

/** What the episode speaks about, in a few words each. */
function shownConcepts({ moments, playable }: Episode, { concepts }: Library) {
  const spoken = new Set(moments.map(({ concept }) => concept))
  const hues = new Map(playable.segments.map(({ concept, hue }) => [concept, hue]))
  const shown = ({ id, term, definition }: Concept): [string, ShownConcept] => [
    id,
    { term, hue: hues.get(id) ?? null, url: href(conceptRoute(id)), is: firstSentence(definition) },
  ]
  return Object.fromEntries(concepts.filter(({ id }) => spoken.has(id)).map(shown))
}
