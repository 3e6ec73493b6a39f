import { allHeard } from '../kept/heard'

/** The ids of the concepts of which a segment was listened to; rejects where the browser keeps nothing. */
export async function heardConcepts(): Promise<Set<string>> {
  return new Set((await allHeard()).map(({ concept }) => concept))
}
