import type { Metadata } from 'next'
import { ConceptIndex } from '../../components/concept-index'
import { JsonLd } from '../../components/json-ld'
import { ShowMap } from '../../components/show-map'
import { conceptsThing } from '../../lib/feeds/json-ld/concepts'
import { jsonLd } from '../../lib/feeds/json-ld/thing'
import { sendHtml } from '../../lib/html-channel'
import { library } from '../../lib/library'
import { describe } from '../describe'
import { showMap } from './show-map'

export async function generateMetadata(): Promise<Metadata> {
  const { show } = await library()
  const description = `Every concept of ${show.title}, with its definition and every moment it is spoken about.`
  return describe(show, { title: 'Concepts', description, route: '/concepts/' })
}

export default async function ConceptsPage() {
  const shelf = await library()
  const map = showMap(shelf)
  sendHtml(map.id, map.html)
  return (
    <div className="page">
      <h1>Concepts</h1>
      {shelf.concepts.length > 0 && (
        <ShowMap map={{ id: map.id, url: map.url }} count={shelf.concepts.length} />
      )}
      <ConceptIndex library={shelf} detailed />
      <JsonLd text={jsonLd(conceptsThing(shelf.show, shelf.concepts))} />
    </div>
  )
}
