// Loaded before a program: ends it before, or in the middle of, the call that KILL_AT counts among those that change
// files.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const moment = Number(process.env.KILL_AT)
const signal = process.env.KILL_BY ?? 'SIGKILL'
let count = 0

/** A signal that can be handled is given to its handlers at once. */
function tick() {
  count += 1
  if (count !== moment) return
  if (signal === 'SIGKILL') process.kill(process.pid, signal)
  else process.emit(signal)
}

const { renameSync } = fs
fs.renameSync = (...args) => {
  tick()
  renameSync(...args)
}

const { copyFile, mkdir, rename, writeFile } = fs.promises
for (const original of [copyFile, mkdir, rename])
  fs.promises[original.name] = (...args) => {
    tick()
    return original(...args)
  }

fs.promises.writeFile = async (path, content, options) => {
  tick()
  await writeFile(path, content.slice(0, content.length / 2), options)
  tick()
  await writeFile(path, content, options)
}

syncBuiltinESMExports()
