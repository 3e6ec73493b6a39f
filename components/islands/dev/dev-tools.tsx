'use client'

import { usePathname } from 'next/navigation'
import { DiagnosticBox } from './diagnostic-box'
import { DiagnosticList } from './diagnostic-list'
import { DiagnosticsInText } from './diagnostics-in-text'
import { editorLink, fileOf, placeText, type Editor } from './editor'
import { useAuthorKeys } from './use-author-keys'
import { useChecks, type PrintedDiagnostic } from './use-checks'
import { useCopy } from './use-copy'
import { useKeptView } from './use-kept-view'
import './dev.css'

interface Props {
  /** Where saved files are told of; empty where nobody tells. */
  readonly events: string
  readonly editor: Editor
}

/**
 * What an author sees and no reader does: the page shown anew at every saved file, what `earmark check` says at the
 * lines it says it of, and keys to write down the moment being heard. Only in `npm run dev`.
 */
export function DevTools({ events, editor }: Props) {
  const { diagnostics, isChecking } = useChecks(events)
  const { said, copy } = useCopy()
  const [, slug] = /^\/episodes\/([^/]+)/.exec(usePathname()) ?? []
  useKeptView()
  useAuthorKeys({ copy, editor })
  const show = (one: PrintedDiagnostic) => (
    <DiagnosticBox one={one} link={editorLink(editor, one)} onCopy={() => copy(placeText(one))} />
  )
  return (
    <>
      {slug && <DiagnosticsInText file={fileOf(slug)} {...{ diagnostics, show }} />}
      <DiagnosticList {...{ diagnostics, isChecking, show }} />
      <p role="status" className="toast dev-said">
        {said}
      </p>
    </>
  )
}
