import { type CheckedProject, checkProject } from '../../lib/check/project'
import { localDay } from '../../lib/today'
import type { Io } from '../io'

/** Checks a project, or some of its episodes; on a terminal it says how far it is. */
export async function checking(slugs: readonly string[], io: Io): Promise<CheckedProject> {
  const draw = (text: string) => {
    if (io.interactive) io.err(`\r\u001B[K${text}`)
  }
  const onProgress = (done: number, of: number) => draw(`Checking ${done} of ${of}`)
  try {
    return await checkProject(io.root, { slugs, today: localDay(new Date()), onProgress })
  } finally {
    draw('')
  }
}
