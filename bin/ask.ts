import { createInterface } from 'node:readline'

/** Asks a person one question; an empty answer is the default. `null` where they left instead of answering. */
export type Ask = (question: string, initial: string) => Promise<string | null>

/** Asks on the terminal; `null` where there is none to ask at. */
export function terminalAsk(): Ask | null {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null
  return (question, initial) =>
    new Promise((resolve) => {
      const line = createInterface({ input: process.stdin, output: process.stderr })
      const leave = () => {
        process.stderr.write('\n')
        resolve(null)
      }
      line.on('close', leave)
      line.question(`${question} [${initial}] `, (answer) => {
        line.off('close', leave)
        line.close()
        resolve(answer.trim() || initial)
      })
    })
}

/** Asks a question that is answered by yes, unless it is answered otherwise. */
export async function confirm(question: string, ask: Ask): Promise<boolean> {
  const answer = await ask(question, 'Y/n')
  return answer !== null && /^(y|y\/n|yes)$/i.test(answer)
}
