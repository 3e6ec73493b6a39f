import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../../lib/transcript/tokens'
import type { SpokenLine } from './spoken-line'

/** Festival's voices that are installed; none without Festival. */
export function festivalVoices(): string[] {
  const asked = spawnSync('festival', ['-b', '(print (voice.list))'], { encoding: 'utf8' })
  const listed = asked.status === 0 ? asked.stdout : ''
  return [...listed.matchAll(/\w+/g)].map(([name]) => name).sort()
}

/** Has a voice speak sentences: Festival tells where each word begins and ends. */
export function speakLines(
  folder: string,
  voice: string,
  sentences: readonly string[],
): SpokenLine[] {
  mkdirSync(folder, { recursive: true })
  const program = join(folder, 'speak.scm')
  writeFileSync(program, programOf(folder, voice, sentences))
  const run = spawnSync('festival', ['-b', program], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`festival: ${run.stderr}`)
  return sentences.map((text, i) => ({
    text,
    samples: samplesOf(readFileSync(join(folder, `${i}.raw`))),
    times: timesOf(text, readFileSync(join(folder, `${i}.txt`), 'utf8')),
  }))
}

function programOf(folder: string, voice: string, sentences: readonly string[]): string {
  const lines = sentences.map(
    (text, i) => `(speak-line ${JSON.stringify(text)} ${JSON.stringify(join(folder, String(i)))})`,
  )
  return `(voice_${voice})\n${SPEAK}\n${lines.join('\n')}\n`
}

/** A token as it is written has one or more words; numbers have many. */
const SPEAK = `
(define (speak-line text path)
  (let ((utt (utt.synth (eval (list 'Utterance 'Text text))))
        (out (fopen (string-append path ".txt") "w")))
    (utt.wave.resample utt 16000)
    (utt.save.wave utt (string-append path ".raw") 'raw)
    (mapcar
      (lambda (token)
        (if (item.daughter1 token)
            (format out "%s %f %f\\n" (item.name token)
              (item.feat (item.daughter1 token) 'word_start)
              (item.feat (item.daughtern token) 'word_end))))
      (utt.relation.items utt 'Token))
    (fclose out)))`

function samplesOf(raw: Buffer): Int16Array {
  return Int16Array.from({ length: raw.length / 2 }, (_, i) => raw.readInt16LE(2 * i))
}

function timesOf(text: string, said: string): [start: number, end: number][] {
  const times = said
    .trim()
    .split('\n')
    .map((line): [number, number] => {
      const [, start = NaN, end = NaN] = line.split(' ').map(Number)
      return [1000 * start, 1000 * end]
    })
  if (times.length !== words(text).length)
    throw new Error(`Festival says “${text}” as ${times.length} words`)
  return times
}
