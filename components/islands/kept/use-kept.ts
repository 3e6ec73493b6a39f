import { useEffect, useState } from 'react'
import { onChange } from './changes'
import type { Part } from './database'

/** What is read of what is kept: not yet, there, or not to be had. */
export type Read<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'there'; readonly value: T }
  | { readonly kind: 'failed' }

/** Reads a part of what is kept, and again whenever it changes in any tab. `load` must keep its identity. */
export function useKept<T>(part: Part, load: () => Promise<T>): Read<T> {
  const [read, setRead] = useState<Read<T>>({ kind: 'reading' })
  useEffect(() => {
    let latest = 0
    const look = () => {
      const mine = ++latest
      load().then(
        (value) => mine === latest && setRead({ kind: 'there', value }),
        () => mine === latest && setRead({ kind: 'failed' }),
      )
    }
    look()
    const end = onChange(part, look)
    return () => {
      latest = -1
      end()
    }
  }, [part, load])
  return read
}
