'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Note } from '../../../lib/kept/note'
import { formatClock } from '../../../lib/time'
import { sayFailure } from '../kept/failure'
import { putNotes } from '../kept/notes'

interface Props {
  readonly note: Note
  /** Whether it is not kept yet. */
  readonly isNew: boolean
  /** Called when it is kept. */
  onKept(): void
  /** Called with what was typed when it is closed without being kept. */
  onClose(text: string): void
  onDelete(): void
}

/** Where a note is written. What was typed stays in the field until it is kept for sure. */
export function NoteEditor({ note, isNew, onKept, onClose, onDelete }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [text, setText] = useState(note.text)
  const [failure, setFailure] = useState('')
  useEffect(() => dialog.current?.showModal(), [])

  async function save() {
    try {
      await putNotes([{ ...note, text: text.trim(), changed: Date.now() }])
      onKept()
    } catch (error) {
      setFailure(sayFailure(error))
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}title`}
      className="note-editor"
      onClose={() => onClose(text)}
    >
      <h2 id={`${id}title`}>
        {isNew ? 'New note' : 'Note'} at {formatClock(note.time)}
      </h2>
      {note.quote && <blockquote>{note.quote}</blockquote>}
      <Field id={id} text={text} onText={setText} onSave={save} />
      <p role="alert" className="note-failure">
        {failure}
      </p>
      <div className="note-buttons">
        {!isNew && <Button name="Delete" look="note-delete" onClick={onDelete} />}
        <Button name="Cancel" onClick={() => dialog.current?.close()} />
        <Button name="Save" look="button-main" onClick={save} />
      </div>
    </dialog>
  )
}

interface FieldProps {
  readonly id: string
  readonly text: string
  onText(text: string): void
  onSave(): Promise<void>
}

function Field({ id, text, onText, onSave }: FieldProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey) return
    // In an empty field it keeps the bookmark; else it is a new line.
    if (text !== '' && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    void onSave()
  }

  return (
    <>
      <label htmlFor={`${id}text`}>Your note</label>
      <textarea
        id={`${id}text`}
        rows={4}
        value={text}
        aria-describedby={`${id}hint`}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}hint`} className="note-hint">
        Left empty, it is a bookmark. Notes are kept on this device only, in this browser.
      </p>
    </>
  )
}

function Button(props: { name: string; look?: string; onClick: () => void }) {
  const { name, look = '', onClick } = props
  return (
    <button type="button" className={`button-quiet ${look}`} onClick={onClick}>
      {name}
    </button>
  )
}
