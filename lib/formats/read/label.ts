/** A speaker's name before what is said. */
export interface Label {
  readonly name: string
  /** How much of the line it takes, its colon or bracket included, in UTF-16 units. */
  readonly length: number
  /** Whether it can hardly be anything else: `[Ada]:`, as WhisperX writes it. */
  readonly isSure: boolean
}

/**
 * The name at the start of a line: `Ada Lovelace (host):`, `SPEAKER_00:`, `[whoever]:`, and `(speaker 0)` as whisper.cpp
 * writes it; `null` where there is none.
 */
export function labelOf(line: string): Label | null {
  const start = line.slice(0, 2 * LONGEST)
  const [bracketed, inside] = BRACKETED.exec(start) ?? COUNTED.exec(start) ?? []
  if (bracketed !== undefined && inside !== undefined)
    return { name: inside, length: bracketed.length, isSure: true }
  const [all, name] = LABEL.exec(start) ?? []
  if (all === undefined || name === undefined) return null
  const isName = name.length <= LONGEST && !WORDS.test(name)
  return isName ? { name, length: all.length, isSure: false } : null
}

/** Whatever stands before a colon at the start of a line: a name only where nearly all lines have one, as Zoom's do. */
export function looseLabelOf(line: string): Label | null {
  const [all, name] = LOOSE.exec(line.slice(0, 2 * LONGEST)) ?? []
  if (all === undefined || name === undefined || name.length > LONGEST) return null
  return { name, length: all.length, isSure: false }
}

const LOOSE = /^\s*((?=[^:]*\p{L})[^\s:[\]](?:[^:\n]*[^\s:])?):(?=\s)/u

const LONGEST = 50
const NAME = String.raw`[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’.\-_&]*`
const SMALL = String.raw`(?:(?:de|del|della|der|den|di|da|do|dos|du|la|le|el|al|bin|ibn|van|von|zu|of|and|et|und|y|&)(?![\p{L}\p{N}])|\d{1,3})`
const ROLE = String.raw`[(\[][\p{L}\p{M}\p{N} ,.'’/\-]{1,30}[)\]]`
const NUMBERED = String.raw`(?:speaker|spk|voice)[ _]?\d{1,3}`
const LABEL = new RegExp(
  String.raw`^\s*(?:[-–—]\s*|>{2,3}\s*)?(${NAME}(?: (?:${NAME}|${SMALL})){0,5}(?: ${ROLE})?|${NUMBERED})(?::(?=\s|$)|：)`,
  'u',
)
const COUNTED = new RegExp(String.raw`^\s*[(\[](${NUMBERED}|speaker \?)[)\]](?=\s)`, 'iu')
/** Not `[1]: https://…`, where Markdown says what a link leads to, and no `[^1]:`. */
const BRACKETED =
  /^\s*(?:[-–—]\s*)?\[(?=[^\]]*[\p{L}\p{N}])([^\s[\]:^](?:[^[\]:\n]{0,48}[^\s[\]:])?)\]:(?=\s|$)(?!\s*<?(?:https?:|mailto:|[/#]|\.{1,2}\/)\S*\s*$)/u

/** What often stands before a colon and is nobody's name. */
const WORDS =
  /^(?:nb|ps|note|warning|caution|tip|hint|example|remember|important|update|question|answer|reminder|fact|rule|step|part|chapter|section|episode|figure|number|today|tomorrow|yesterday|yes|no|so|and|but|or|now|then|because|well|first|second|third|finally|next|also|here|like|okay|right|this|that|these|it|the|an?|i|you|we|they|what|why|how|who|when|where|result|conclusion|summary)(?: \d+)?$/i
