import { expect, test } from 'vitest'
import { speakersOf } from '../../../../lib/formats/episode/speakers'

function named(...labels: (string | null)[]): string[] {
  return Array.from(speakersOf(labels), ([label, { id, name }]) => `${label}: ${id} ${name}`)
}

test('speakers are called as the file calls them, in the order in which they speak', () => {
  expect(named(null, 'Ben Okafor', 'Ada', 'Ben Okafor')).toEqual([
    'Ben Okafor: ben-okafor Ben Okafor',
    'Ada: ada Ada',
  ])
})

test('what tools call a voice becomes a name', () => {
  expect(named('0', 'A', 'SPEAKER_07', 'spk_2', 'Speaker 12')).toEqual([
    '0: speaker-0 Speaker 0',
    'A: speaker-a Speaker A',
    'SPEAKER_07: speaker-7 Speaker 7',
    'spk_2: speaker-2 Speaker 2',
    'Speaker 12: speaker-12 Speaker 12',
  ])
})

test('names that give the same id, or none, are told apart', () => {
  expect(named('Åsa', 'Asa', 'さくら', '健', 'Ada:')).toEqual([
    'Åsa: asa Åsa',
    'Asa: asa-2 Asa',
    'さくら: speaker さくら',
    '健: speaker-2 健',
    'Ada:: ada Ada',
  ])
})

test('the only voice is a speaker if it has a name', () => {
  expect(named('SPEAKER_00', null)).toEqual([])
  expect(named('Ada', null)).toEqual(['Ada: ada Ada'])
  expect(named(null)).toEqual([])
})
