import type { Heard } from '../../../lib/kept/heard'
import type { Interval } from '../../../lib/kept/intervals'
import { keep } from '../stored'
import { announce } from './changes'
import { database, putAll } from './database'

/** Every segment that was listened to. */
export async function allHeard(): Promise<Heard[]> {
  return (await database()).getAll('heard')
}

/** Keeps segments as heard; who was heard before stays as it was. */
export async function putHeard(heard: readonly Heard[]) {
  if (heard.length === 0) return
  await putAll('heard', heard)
  keep('heard', heard.length)
  announce('heard')
}

/** What really sounded of an episode, on all days together. */
export async function playedOf(slug: string): Promise<readonly Interval[]> {
  return (await (await database()).get('played', slug))?.intervals ?? []
}

export async function putPlayed(slug: string, intervals: readonly Interval[]) {
  await (await database()).put('played', { episode: slug, intervals })
}
