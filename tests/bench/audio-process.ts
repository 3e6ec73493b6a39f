import { readFile } from 'node:fs/promises'

// One task in a process of its own, so that its peak of memory is its own. Prints seconds and kilobytes.
const [task, file = '', cache = ''] = process.argv.slice(2)
const begin = performance.now()
if (task === 'read') await readFile(file)
if (task === 'inspect') {
  const { inspectAudio } = await import('../../lib/audio/inspect')
  const inspected = await inspectAudio(file, cache)
  if (!inspected.ok) throw new Error(inspected.problem.kind)
}
const seconds = (performance.now() - begin) / 1000
process.stdout.write(`${seconds} ${process.resourceUsage().maxRSS}`)
