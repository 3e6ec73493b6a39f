import { productOf } from '../product'
import { fold } from './fold'
import { sayGlued } from './glued'
import { sayClock, sayNumber } from './say-number'
import { longForms, SIGNS } from './shorthand'

/** The most ways of saying one written word that are tried. */
const MOST = 8
/** Nobody speaks a longer word in one breath: a line of signs, data that slipped into the text. */
const LONGEST = 60

/**
 * The ways a written word may be spoken, the likeliest first: each a list of spoken units in lower case.
 *
 * A unit is a word (`batch`), the name of a letter (`b.`), or the ending `'s` of what stands before it.
 * Empty where nothing in it can be spoken in English: an emoji, a word in another script.
 */
export function say(word: string, before = ''): string[][] {
  const text = fold(word)
  if (/^https?:|^www\./i.test(text)) return sayAddress(text)
  if (text.length > LONGEST) return []
  const pieces = [...text.matchAll(PIECE)].map((match) => sayPiece(match, text))
  const ways = [...longForms(text, before), ...sayGlued(text), ...productOf(pieces, MOST)]
  return ways.filter((units) => units.length > 0).slice(0, MOST)
}

/** Few say `https` and `www` aloud, or what stands behind the `?`. */
function sayAddress(text: string): string[][] {
  const bare = text.replace(/^https?:\/\//i, '').replace(/[?#].*$|\/$/g, '')
  const host = bare.replace(/^www\./i, '')
  const ways = say(host)
  return host === bare
    ? ways
    : [...ways, ...ways.map((units) => ['w.', 'w.', 'w.', 'dot', ...units])].slice(0, MOST)
}

const PIECE =
  /(?<hours>\d{1,2}):(?<minutes>\d\d)(?!\d)|(?<currency>[$€£¥])?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<decimals>\d+))?(?:(?<ending>st|nd|rd|th|s)(?![a-z]))?|(?<letters>[a-z']+)|(?<sign>[^a-z\d])/gi

function sayPiece(match: RegExpExecArray, text: string): string[][] {
  const { hours, minutes, currency, whole, decimals, ending, letters, sign } = match.groups ?? {}
  if (hours !== undefined && minutes !== undefined) return sayClock(hours, minutes)
  if (whole !== undefined)
    return sayNumber({
      currency: currency ?? null,
      whole,
      decimals: decimals ?? null,
      ending: ending?.toLowerCase() ?? null,
    })
  if (letters !== undefined) return sayLetters(letters, text.includes('.'))
  return saySign(sign ?? '', text, match.index)
}

function saySign(sign: string, text: string, at: number): string[][] {
  const isBetweenDigits = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
  if (sign === '-' && isBetweenDigits) return [['to'], [], ['dash']]
  if (sign === '.' && isBetweenDigits) return [['point'], ['dot']]
  // `U.S.A` and `a.m` are letters; `Node.js` has a dot.
  if (sign === '.') return /[a-z]{2}/i.test(text) ? [['dot'], []] : [[]]
  return (SIGNS.get(sign) ?? ['']).map((word) => (word === '' ? [] : [word]))
}

/** `isDotted`: a single letter is one by its name, as in `U.S.A`. */
function sayLetters(letters: string, isDotted = false): string[][] {
  const [, body = '', ending = ''] = /^'*(.*?)('s)?'*$/i.exec(letters) ?? []
  const owner = ending === '' ? [] : ["'s"]
  const lower = body.toLowerCase()
  if (body === '') return [[]]
  if (body.length === 1) {
    const isWord = /[ai]/.test(lower) && ending === '' && !isDotted
    return [[isWord ? lower : `${lower}.`, ...owner]]
  }
  const [, initials, plural = ''] = /^([A-Z]{2,})(s?)$/.exec(body) ?? []
  if (initials !== undefined) {
    const names = [...initials.toLowerCase()].map((letter) => `${letter}.`)
    return [
      [...names, ...(plural === '' ? owner : ["'s"])],
      [lower, ...owner],
    ]
  }
  const humps = body.match(/[A-Z]*[a-z']+|[A-Z]+(?![a-z])/g) ?? [body]
  // The dictionary holds many words with their `'s`.
  if (humps.length === 1) return [[lower + ending.toLowerCase()]]
  const ways = productOf(
    humps.map((hump) => sayLetters(hump)),
    MOST,
  )
  return ways.map((units) => [...units, ...owner])
}
