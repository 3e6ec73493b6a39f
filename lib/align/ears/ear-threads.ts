import { Worker } from 'node:worker_threads'
import type { Language } from '../language/language'
import type { Ears } from './ears'
import type { Quest } from './quest'
import type { Found, HeardPhone } from './recogniser'

/** What a thread is asked. */
export type Question = { readonly id: number } & (
  | { readonly kind: 'pronounce'; readonly words: readonly (readonly (readonly string[])[])[] }
  | { readonly kind: 'hear'; readonly sound: Float32Array }
  | { readonly kind: 'find'; readonly quest: Quest; readonly sound: Float32Array }
)

/** What it answers. */
export type Answer = { readonly id: number } & (
  | { readonly kind: 'pronounce'; readonly sounds: string[][] }
  | { readonly kind: 'hear'; readonly phones: HeardPhone[] }
  | { readonly kind: 'find'; readonly found: (Found | null)[] }
  | { readonly kind: 'failed'; readonly reason: string }
)

type Asked = Question extends infer One ? (One extends Question ? Omit<One, 'id'> : never) : never

/** Ears in so many threads of their own: whichever is free takes the next question. */
export function createEarThreads(count: number, language: Language): Ears {
  const threads = Array.from({ length: count }, () => createThread(language))
  const free = [...threads]
  const waiting: ((thread: Thread) => void)[] = []

  async function ask(asked: Asked): Promise<Answer> {
    const thread = free.pop() ?? (await new Promise<Thread>((take) => waiting.push(take)))
    try {
      return await thread.ask(asked)
    } finally {
      const next = waiting.shift()
      if (next) next(thread)
      else free.push(thread)
    }
  }

  return {
    language,
    threads: count,
    async pronounce(words) {
      const answer = await ask({ kind: 'pronounce', words })
      return answer.kind === 'pronounce' ? answer.sounds : unexpected(answer)
    },
    async hear(sound) {
      const answer = await ask({ kind: 'hear', sound })
      return answer.kind === 'hear' ? answer.phones : unexpected(answer)
    },
    async find(quest, sound) {
      const answer = await ask({ kind: 'find', quest, sound })
      return answer.kind === 'find' ? answer.found : unexpected(answer)
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}

interface Thread {
  ask(question: Asked): Promise<Answer>
  end(): Promise<unknown>
}

function createThread({ code }: Language): Thread {
  const worker = new Worker(new URL('./ear-thread.mjs', import.meta.url), { workerData: code })
  const asked = new Map<number, { done(answer: Answer): void; failed(error: Error): void }>()
  let last = 0
  let failure: Error | null = null
  worker.on('message', (answer: Answer) => {
    asked.get(answer.id)?.done(answer)
    asked.delete(answer.id)
  })
  worker.on('error', (error: Error) => {
    failure = error
    for (const { failed } of asked.values()) failed(error)
    asked.clear()
  })
  return {
    ask: (question) =>
      new Promise((done, failed) => {
        if (failure) return failed(failure)
        const id = ++last
        asked.set(id, { done, failed })
        worker.postMessage({ ...question, id })
      }),
    end: () => worker.terminate(),
  }
}

function unexpected(answer: Answer): never {
  throw new Error(answer.kind === 'failed' ? answer.reason : `answer of kind ${answer.kind}`)
}
