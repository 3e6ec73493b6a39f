/** A value that is replaced as a whole, and those who are told when it is. */
export interface Store<T> {
  get(): T
  /** Replaces some of its parts; tells nobody where nothing of it differs. */
  change(part: Partial<T>): void
  subscribe(listener: () => void): () => void
}

export function createStore<T extends object>(initial: T): Store<T> {
  const listeners = new Set<() => void>()
  let value = initial
  return {
    get: () => value,
    change(part) {
      const next = { ...value, ...part }
      if (shallowEqual(value, next)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function shallowEqual(a: object, b: object): boolean {
  const others = new Map(Object.entries(b))
  return Object.entries(a).every(([key, value]) => Object.is(others.get(key), value))
}
