/** Asks for each thing once; for one that failed again. */
export function once<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  return (name) => {
    const answer = asked.get(name) ?? ask(name)
    asked.set(name, answer)
    answer.catch(() => asked.delete(name))
    return answer
  }
}
