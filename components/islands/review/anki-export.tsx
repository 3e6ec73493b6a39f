'use client'

import { useState } from 'react'
import { ankiCsv, type AnkiCard } from '../../../lib/kept/anki'
import type { ConceptCard } from '../../../lib/formats/concept-card'
import { conceptRoute, href } from '../../../lib/routes'
import { fetchCard } from '../fetched'
import { heardConcepts } from '../heard/heard-concepts'
import { saveFile } from '../save-file'

/** Gives all concepts that were heard as a file for Anki. */
export function AnkiExport({ show }: { show: string }) {
  const [said, say] = useState('')

  async function save() {
    try {
      const cards = await Promise.all([...(await heardConcepts())].sort().map(fetchCard))
      const found = cards.flatMap((card) => (card ? [ankiCardOf(card)] : []))
      saveFile('concepts.csv', 'text/csv', ankiCsv(show, found))
      say(`${found.length} ${found.length === 1 ? 'card' : 'cards'} exported.`)
    } catch {
      say('The cards cannot be fetched. Look at your connection, then try again.')
    }
  }

  return (
    <>
      <div className="kept-actions">
        <button type="button" className="button-quiet" onClick={save}>
          Export for Anki
        </button>
      </div>
      <p role="status" className="kept-said">
        {said}
      </p>
    </>
  )
}

function ankiCardOf({ id, term, definition }: ConceptCard): AnkiCard {
  const absolute = (address: string) => new URL(address, location.origin).href
  const template = document.createElement('template')
  template.innerHTML = definition
  for (const link of template.content.querySelectorAll('a'))
    link.href = absolute(link.getAttribute('href') ?? '')
  return { term, definition: template.innerHTML, url: absolute(href(conceptRoute(id))) }
}
