import type { Metadata } from 'next'
import { ConceptIndex } from '../components/concept-index'
import { EpisodeCard } from '../components/episode-card'
import { JsonLd } from '../components/json-ld'
import { seriesThing } from '../lib/feeds/json-ld/series'
import { jsonLd } from '../lib/feeds/json-ld/thing'
import { library } from '../lib/library'
import { describe } from './describe'

export async function generateMetadata(): Promise<Metadata> {
  const { show } = await library()
  return describe(show, { title: show.title, description: show.description, route: '/' })
}

export default async function Home() {
  const shelf = await library()
  return (
    <div className="page">
      <h1>{shelf.show.title}</h1>
      <p className="lead">{shelf.show.description}</p>
      <section aria-labelledby="episodes_title">
        <h2 id="episodes_title">Episodes</h2>
        <ol className="episodes">
          {shelf.episodes.map((episode) => (
            <EpisodeCard key={episode.slug} episode={episode} language={shelf.show.language} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="concepts_title">
        <h2 id="concepts_title">Concepts</h2>
        <ConceptIndex library={shelf} />
      </section>
      <JsonLd text={jsonLd(seriesThing(shelf.show))} />
    </div>
  )
}
