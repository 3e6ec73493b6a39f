import { useEffect } from 'react'
import { keep, recall } from '../stored'

/** Sets the text as the reader chooses, and keeps the choice for all episodes. */
export function useTextSettings() {
  useEffect(() => {
    const root = document.documentElement
    for (const input of document.querySelectorAll<HTMLInputElement>('input[data-setting]')) {
      const kept = recall(input.dataset.setting ?? '')
      if (kept !== null) input.checked = input.value === kept
    }
    const choose = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !target.dataset.setting) return
      const { setting } = target.dataset
      root.dataset[setting] = target.value
      keep(setting, target.value)
    }
    document.addEventListener('change', choose)
    return () => document.removeEventListener('change', choose)
  }, [])
}
