import { notFound } from 'next/navigation'
import type { Concept } from '../../../lib/episode/model'
import { type Library, library } from '../../../lib/library'

/** One page, and one feed, per concept. */
export async function conceptParams(): Promise<{ id: string }[]> {
  return (await library()).concepts.map(({ id }) => ({ id }))
}

/** The concept that an address names; else the page that says there is none. */
export async function findConcept(
  { concepts }: Library,
  params: Promise<{ id: string }>,
): Promise<Concept> {
  const { id } = await params
  return concepts.find((concept) => concept.id === id) ?? notFound()
}
