import type { Archive } from '../../../lib/kept/archive'
import { missing } from '../../../lib/kept/merge'
import { allHeard, putHeard } from './heard'
import { allNotes, putNotes } from './notes'
import { allReviews, putReviews } from './reviews'

/** All that this device keeps. */
export async function archiveHere(): Promise<Archive> {
  const [notes, heard, reviews] = await Promise.all([allNotes(), allHeard(), allReviews()])
  return { notes, heard, reviews }
}

/** Adds what an archive has and this device does not, or has older; gives back what that was. */
export async function bring(archive: Archive): Promise<Archive> {
  const added = missing(await archiveHere(), archive)
  if (added.notes.length > 0) await putNotes(added.notes)
  await putHeard(added.heard)
  await putReviews(added.reviews)
  return added
}
