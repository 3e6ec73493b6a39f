import { capital } from './talk'

/** Gives one plain English sentence after the other: what it says means little, but every word is one. */
export function createSentences(random: () => number): () => string {
  const pick = (list: string) => {
    const words = list.split(' ')
    return (words[Math.floor(random() * words.length)] ?? '').replaceAll('_', ' ')
  }
  return () => {
    const form = FORMS[Math.floor(random() * FORMS.length)] ?? ''
    return capital(form.replace(/\b[A-Z]+\b/g, (name) => pick(LISTS[name] ?? name)))
  }
}

const LISTS: Readonly<Record<string, string>> = {
  THING:
    'garden river engine market letter window teacher hospital bridge library mountain kitchen orchestra network theory planet village harbour machine festival station journey captain painter council weather question answer language history island forest factory newspaper contract camera blanket bottle castle desert diamond doctor dragon elephant envelope farmer feather guitar hammer jacket ladder lantern magazine medicine mirror museum needle palace parliament passenger pencil picture pillow pocket prison rabbit railway restaurant satellite scientist shadow shoulder soldier spider statue surface telescope temple theatre thunder ticket tunnel umbrella university vegetable violin volcano wedding whistle winter',
  QUALITY:
    'quiet ancient golden narrow careful broken curious distant electric famous generous hidden honest hollow innocent jealous lonely modern nervous ordinary patient peculiar perfect pleasant polished powerful precious private rapid remarkable rural sacred serious silent slender sudden terrible tiny valuable violent wooden yellow',
  DID: 'crossed painted followed remembered opened carried studied repaired discovered described forgot imagined protected abandoned borrowed celebrated collected delivered destroyed examined explained explored guarded ignored improved invented invited measured noticed observed published questioned recorded replaced rescued searched supported surprised visited welcomed',
  WHERE:
    'behind_the_church near_the_border above_the_clouds under_the_old_bridge beside_the_railway across_the_valley outside_the_city in_the_middle_of_the_night at_the_end_of_the_summer before_the_first_snow during_the_long_winter after_the_second_war',
  WHO: 'Margaret Jonathan Elizabeth Frederick Katherine Benjamin Alexander Victoria Nicholas Rebecca Samuel Caroline',
  HOW: 'slowly carefully suddenly quietly happily finally secretly eagerly bravely gently',
}

const FORMS = [
  'The QUALITY THING DID the THING WHERE.',
  'WHO HOW DID a QUALITY THING, and nobody asked why.',
  'WHERE, a QUALITY THING DID every THING that WHO had left there.',
  'It is said that the THING of WHO was QUALITY, but the THING was QUALITY too.',
  'Some people believe that a THING cannot be QUALITY, while others have DID it for years.',
  'When the THING DID the THING, WHO laughed and HOW walked away.',
  'Have you ever seen a THING that DID a QUALITY THING WHERE?',
  'There was no THING WHERE, so WHO DID the QUALITY THING instead.',
  'I think we should talk about the THING first, because it HOW DID everything else.',
  'WHO told me that the QUALITY THING and the QUALITY THING came from the same THING.',
  'What they DID that day was neither QUALITY nor QUALITY.',
  'By then the THING had already DID most of the QUALITY things.',
]
