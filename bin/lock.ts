import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Takes the one lock of a folder. It is a socket that this process listens at, so it ends with the process however
 * that ends, and no process id that was given out anew can hold it.
 *
 * @returns how to give it back; `null` where another process has it
 */
export async function lock(folder: string): Promise<(() => Promise<void>) | null> {
  const address = addressOf(folder)
  const server = createServer((socket) => socket.destroy()).unref()
  if (!(await listens(server, address))) {
    if (await isAnswered(address)) return null
    await rm(address, { force: true })
    if (!(await listens(server, address))) return null
  }
  return () => new Promise((resolve) => void server.close(() => resolve()))
}

/** In the system's temporary folder: a socket's path may have about 100 bytes, a project's more. */
function addressOf(folder: string): string {
  const name = `earmark-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`)
}

function listens(server: Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error)
    server.once('error', fail)
    server.listen(address, () => {
      server.off('error', fail)
      resolve(true)
    })
  })
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address)
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
