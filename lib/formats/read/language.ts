/** The BCP 47 tag of a language as tools name it: `en`, `en_us`, `english`; `null` where that is none. */
export function languageOf(value: unknown): string | null {
  const name = typeof value === 'string' ? value.trim().toLowerCase() : ''
  return byTag(name.replaceAll('_', '-')) ?? byEnglishName(name)
}

function byTag(tag: string): string | null {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag) || tag === 'und') return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/** OpenAI's service writes `english`. */
function byEnglishName(name: string): string | null {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return name === '' ? null : (TAGS.find((tag) => names.of(tag)?.toLowerCase() === name) ?? null)
}

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz')
const TAGS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
