import type { Metadata } from 'next'
import { ConceptIndex } from '../../components/concept-index'
import { EpisodeCard } from '../../components/episode-card'
import { SearchField } from '../../components/islands/search/search-field'
import { library } from '../../lib/library'
import { describe } from '../describe'

export async function generateMetadata(): Promise<Metadata> {
  const { show } = await library()
  const description = `Search every episode and concept of ${show.title}.`
  return describe(show, { title: 'Search', description, route: '/search/', picture: '/' })
}

/** The field, and for whoever has no JavaScript all there is to find. */
export default async function SearchPage() {
  const shelf = await library()
  return (
    <div className="page search-page">
      <h1>Search</h1>
      <SearchField />
      <section aria-labelledby="episodes_title">
        <h2 id="episodes_title">All episodes</h2>
        <ol className="episodes">
          {shelf.episodes.map((episode) => (
            <EpisodeCard key={episode.slug} episode={episode} language={shelf.show.language} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="concepts_title">
        <h2 id="concepts_title">All concepts</h2>
        <ConceptIndex library={shelf} />
      </section>
    </div>
  )
}
