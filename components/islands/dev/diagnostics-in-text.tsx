import { Fragment, useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { placeText } from './editor'
import { placesAt, type PlaceInText } from './places-in-text'
import type { PrintedDiagnostic } from './use-checks'

interface Props {
  /** The file of the episode that the page shows. */
  readonly file: string
  readonly diagnostics: readonly PrintedDiagnostic[] | null
  show(one: PrintedDiagnostic): ReactNode
}

interface Placed {
  readonly of: Props['diagnostics']
  readonly places: readonly PlaceInText<PrintedDiagnostic>[]
}

/** What the check says of an episode, each at its line; what it says of the head stands above the text. */
export function DiagnosticsInText({ file, diagnostics, show }: Props) {
  const [{ of, places }, setPlaced] = useState<Placed>({ of: null, places: [] })
  useEffect(() => {
    const own = diagnostics?.filter((one) => one.file === file) ?? []
    if (own.length === 0) return
    let made: Placed['places'] = []
    const place = () => {
      const text = document.querySelector<HTMLElement>('.transcript')
      if (!text || made[0]?.element.isConnected) return
      made = placesAt(text, own)
      setPlaced({ of: diagnostics, places: made })
    }
    place()
    // The text is put in anew when its file is saved, and on a walk to another page.
    const observer = new MutationObserver(place)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      for (const { element } of made) element.remove()
    }
  }, [file, diagnostics])
  if (of !== diagnostics) return null
  return places.map(({ element, said }) =>
    createPortal(
      said.map((one, i) => <Fragment key={i}>{show(one)}</Fragment>),
      element,
      said.map(placeText).join(' '),
    ),
  )
}
