import { ENGLISH_PHONES, FRENCH_PHONES } from '../phones'
import type { Lookup } from './dictionary'
import { say } from './english/say'
import { sound } from './english/sound'
import { say as sayFrench } from './french/say'
import { sound as soundFrench } from './french/sound'

/** How a language is spoken, and what hears it. */
export interface Language {
  /** As in front matter, without a country. */
  readonly code: string
  readonly name: string
  /** The folder of its acoustic model and dictionary in soundswallower's package. */
  readonly model: string
  /** As the dictionary names them. */
  readonly phones: readonly string[]
  /** The ways a written word may be spoken, as spoken units; `before` is the word before it. */
  say(word: string, before?: string): string[][]
  /** The pronunciations of spoken units one after the other, phone by phone. */
  sound(units: readonly string[], lookup: Lookup): string[]
}

export const ENGLISH: Language = {
  code: 'en',
  name: 'English',
  model: 'en-us',
  phones: ENGLISH_PHONES,
  say,
  sound,
}

export const FRENCH: Language = {
  code: 'fr',
  name: 'French',
  model: 'fr-fr',
  phones: FRENCH_PHONES,
  say: sayFrench,
  sound: soundFrench,
}

/** The languages whose models come with Earmark. */
export const LANGUAGES: readonly Language[] = [ENGLISH, FRENCH]

/** The one of a language tag, `fr-CA`; `null` where no model of it is here. */
export function languageOf(tag: string): Language | null {
  const [code = ''] = tag.toLowerCase().split('-')
  return LANGUAGES.find((each) => each.code === code) ?? null
}
