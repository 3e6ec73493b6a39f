'use client'

import { useState, type ChangeEvent } from 'react'
import { archiveJson, readArchive } from '../../../lib/kept/archive'
import { notesMarkdown } from '../../../lib/kept/notes-markdown'
import { archiveHere, bring } from '../kept/archive'
import { sayFailure } from '../kept/failure'
import { saveFile } from '../save-file'
import { noteUrl } from './note-url'

/** Takes all that is kept away as a file, and brings it back. */
export function KeptActions({ show }: { show: string }) {
  const [said, say] = useState('')

  async function save(kind: 'markdown' | 'json') {
    const archive = await archiveHere()
    if (kind === 'json') saveFile('notes.json', 'application/json', archiveJson(archive))
    else saveFile('notes.md', 'text/markdown', notesMarkdown(archive.notes, noteUrl))
  }

  async function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0]
    currentTarget.value = ''
    if (file) say(await bringFile(file).catch(sayFailure))
  }

  return (
    <>
      <div role="group" aria-label={`Notes of ${show} as files`} className="kept-actions">
        <button type="button" className="button-quiet" onClick={() => save('markdown')}>
          Export as Markdown
        </button>
        <button type="button" className="button-quiet" onClick={() => save('json')}>
          Export as JSON
        </button>
        <label className="button-quiet">
          Import
          <input
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={choose}
          />
        </label>
      </div>
      <p role="status" className="kept-said">
        {said}
      </p>
    </>
  )
}

/** Brings what a file holds and says what came of it. */
async function bringFile(file: File): Promise<string> {
  const read = readArchive(await file.text())
  if (!read)
    return `Unexpected content in ${file.name}, expected a file from “Export as JSON”. Nothing was changed.`
  const { notes } = await bring(read.archive)
  const there = read.archive.notes.length - notes.length
  const parts = [
    `${count(notes.length, 'note')} imported`,
    ...(there > 0 ? [`${count(there, 'note')} here already`] : []),
    ...(read.broken > 0 ? [`${count(read.broken, 'entry', 'entries')} not readable`] : []),
  ]
  return `${parts.join(', ')}.`
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n === 0 ? 'No' : n} ${n === 1 ? one : many}`
}
