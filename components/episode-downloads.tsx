import { type EpisodeFile, episodeFiles } from '../lib/formats/published/episode-files'
import type { Episode } from '../lib/library'
import { episodeFileRoute, href } from '../lib/routes'
import type { Show } from '../lib/site'
import { Cite, Embed, Subscribe } from './episode-share'

/**
 * What a listener can take along: the transcript in every format, what is spoken about, the recording, the feed, and the
 * words to cite it or to show it elsewhere.
 */
export function EpisodeDownloads({ episode, show }: { episode: Episode; show: Show }) {
  const { slug, playable, transcript, source } = episode
  const files = episodeFiles.filter(({ isTimed }) => !isTimed || transcript.duration > 0)
  return (
    <section aria-labelledby="downloads_title" className="downloads">
      <h2 id="downloads_title">Take it along</h2>
      <dl>
        <Row title="Transcript" slug={slug} files={files.filter(({ kind }) => kind === 'text')} />
        <Row title="Data" slug={slug} files={files.filter(({ kind }) => kind === 'data')} />
        <div>
          <dt>Audio</dt>
          <dd>
            <a href={playable.audio} download>
              {formatOf(playable.audio)}
            </a>
          </dd>
        </div>
        <div>
          <dt>Subscribe</dt>
          <Subscribe show={show} />
        </div>
        {source && (
          <div>
            <dt>Mistakes</dt>
            <dd>
              <a href={source.page} data-fix={source.line}>
                Suggest a fix
              </a>
            </dd>
          </div>
        )}
      </dl>
      <Cite episode={episode} show={show} />
      <Embed episode={episode} show={show} />
    </section>
  )
}

interface Files {
  readonly title: string
  readonly slug: string
  readonly files: readonly EpisodeFile[]
}

function Row({ title, slug, files }: Files) {
  if (files.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {files.map(({ name, title: format }) => (
          <a
            key={name}
            href={href(episodeFileRoute(slug, name))}
            download={`${slug}.${name.replace(/^index\./, '')}`}
          >
            {format}
          </a>
        ))}
      </dd>
    </div>
  )
}

/** As people name it: `MP3`. */
function formatOf(audio: string): string {
  return /\.([a-z\d]{2,4})(?:[?#]|$)/i.exec(audio)?.[1]?.toUpperCase() ?? 'Recording'
}
