import type { Metadata } from 'next'
import { ConceptIndex } from '../../components/concept-index'
import { JsonLd } from '../../components/json-ld'
import { conceptsThing } from '../../lib/feeds/json-ld/concepts'
import { jsonLd } from '../../lib/feeds/json-ld/thing'
import { library } from '../../lib/library'
import { describe } from '../describe'

export async function generateMetadata(): Promise<Metadata> {
  const { show } = await library()
  const description = `Every concept of ${show.title}, with its definition and every moment it is spoken about.`
  return describe(show, { title: 'Concepts', description, route: '/concepts/' })
}

export default async function ConceptsPage() {
  const shelf = await library()
  return (
    <div className="page">
      <h1>Concepts</h1>
      <ConceptIndex library={shelf} />
      <JsonLd text={jsonLd(conceptsThing(shelf.show, shelf.concepts))} />
    </div>
  )
}
