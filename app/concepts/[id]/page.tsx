import type { Metadata } from 'next'
import { ConceptView } from '../../../components/concept-view'
import { JsonLd } from '../../../components/json-ld'
import { conceptFeedRoute } from '../../../lib/feeds/addresses'
import { conceptThing } from '../../../lib/feeds/json-ld/concepts'
import { jsonLd } from '../../../lib/feeds/json-ld/thing'
import { meaningOf } from '../../../lib/feeds/texts'
import { library } from '../../../lib/library'
import { conceptRoute } from '../../../lib/routes'
import { describe } from '../../describe'
import { conceptParams, findConcept } from './concept-params'

export const dynamicParams = false
export const generateStaticParams = conceptParams

export async function generateMetadata({ params }: PageProps<'/concepts/[id]'>): Promise<Metadata> {
  const shelf = await library()
  const concept = await findConcept(shelf, params)
  return describe(shelf.show, {
    title: concept.term,
    description: meaningOf(concept) || shelf.show.description,
    route: conceptRoute(concept.id),
    feed: { title: concept.term, route: conceptFeedRoute(concept.id) },
  })
}

export default async function ConceptPage({ params }: PageProps<'/concepts/[id]'>) {
  const shelf = await library()
  const concept = await findConcept(shelf, params)
  return (
    <>
      <ConceptView concept={concept} library={shelf} />
      <JsonLd text={jsonLd(conceptThing(shelf.show, concept))} />
    </>
  )
}
