import { parentPort, workerData } from 'node:worker_threads'
import { ENGLISH, languageOf } from '../language/language'
import type { Answer, Question } from './ear-threads'
import { createEars } from './ears'

const ears = createEars(languageOf(String(workerData)) ?? ENGLISH)

parentPort?.on('message', (question: Question) => {
  answer(question).then(
    (reply) => parentPort?.postMessage(reply),
    (error: unknown) =>
      parentPort?.postMessage({ id: question.id, kind: 'failed', reason: String(error) }),
  )
})

async function answer(question: Question): Promise<Answer> {
  const { id, kind } = question
  const { pronounce, hear, find } = await ears
  switch (kind) {
    case 'pronounce':
      return { id, kind, sounds: await pronounce(question.words) }
    case 'hear':
      return { id, kind, phones: await hear(question.sound) }
    case 'find':
      return { id, kind, found: await find(question.quest, question.sound) }
  }
}
