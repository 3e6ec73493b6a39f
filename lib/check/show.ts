import { parseShow } from '../episode/show/show'
import { decodeText } from '../episode/text'
import type { PictureUse, ProjectContext } from '../rules/context'
import { defaults } from '../site'
import { coverIn } from './facts'
import { findingOf } from './findings'
import type { Gathering } from './gathering'

/** What `show.yaml` says, as far as others need it. */
export interface CheckedShow {
  readonly facts: ProjectContext['show']
  readonly pictures: readonly PictureUse[]
}

/** Checks `show.yaml` alone; it may not exist. */
export async function checkShow({ read, add, found }: Gathering): Promise<CheckedShow> {
  const before = found().length
  const source = await read('show.yaml')
  const isMissing = source === null && found().length === before
  if (source === null)
    return { facts: isMissing ? { value: defaults, places: null } : null, pictures: [] }
  const text = decodeText(source.file, source.bytes)
  const { value, places, diagnostics } = parseShow(text.value)
  add([...text.diagnostics, ...diagnostics].map(findingOf))
  return { facts: { value, places }, pictures: coverIn(source.file, value.image, places) }
}
