import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConceptView } from '../../../components/concept-view'
import { type Library, library } from '../../../lib/library'
import { conceptRoute } from '../../../lib/routes'
import { inlineText, paragraphs } from '../../../lib/transcript/text'
import { describe } from '../../describe'

export const dynamicParams = false

export async function generateStaticParams(): Promise<{ id: string }[]> {
  return (await library()).concepts.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: PageProps<'/concepts/[id]'>): Promise<Metadata> {
  const shelf = await library()
  const concept = await find(shelf, params)
  const [opening] = paragraphs(concept.definition)
  const description = opening ? inlineText(opening.inlines) : shelf.show.description
  return describe(shelf.show, { title: concept.term, description, route: conceptRoute(concept.id) })
}

export default async function ConceptPage({ params }: PageProps<'/concepts/[id]'>) {
  const shelf = await library()
  return <ConceptView concept={await find(shelf, params)} library={shelf} />
}

async function find({ concepts }: Library, params: Promise<{ id: string }>) {
  const { id } = await params
  return concepts.find((concept) => concept.id === id) ?? notFound()
}
