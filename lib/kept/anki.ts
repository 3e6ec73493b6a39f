/** A concept as a card to be learned elsewhere. */
export interface AnkiCard {
  readonly term: string
  /** HTML whose links are absolute. */
  readonly definition: string
  /** The concept's page. */
  readonly url: string
}

/**
 * Cards as a file that Anki imports: CSV with the headers that say how to read it. A page that comes again changes its
 * card and makes no second one; two shows may explain the same concept.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function ankiCsv(show: string, cards: readonly AnkiCard[]): string {
  const head = [
    '#separator:Comma',
    '#html:true',
    '#notetype:Basic',
    `#deck:${show.replace(/\s+/g, ' ')}`,
    '#guid column:1',
    '#tags column:4',
    '#columns:Guid,Front,Back,Tags',
  ]
  return [...head, ...cards.map(row), ''].join('\n')
}

function row({ term, definition, url }: AnkiCard): string {
  const back = `${definition}<p><a href="${escapeHtml(url)}">${escapeHtml(term)}</a></p>`
  const guid = url.replace(/^https?:\/\//, '')
  return [guid, escapeHtml(term), back, 'earmark'].map(field).join(',')
}

/** As RFC 4180 has it. */
function field(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
}
