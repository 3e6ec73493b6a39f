import { useEffect } from 'react'
import { keep, recall } from '../stored'

/** Sets the text as the reader chooses, and keeps the choice for all episodes. */
export function useTextSettings() {
  useEffect(() => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('input[data-setting]')]
    // Those chosen while this was on its way; what is kept would take their marks away.
    for (const input of inputs) if (input.checked && !input.defaultChecked) choose(input)
    for (const input of inputs) {
      const kept = recall(input.dataset.setting ?? '')
      if (kept !== null) input.checked = input.value === kept
    }
    const change = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) choose(target)
    }
    document.addEventListener('change', change)
    return () => document.removeEventListener('change', change)
  }, [])
}

function choose({ dataset: { setting }, value }: HTMLInputElement) {
  if (!setting) return
  document.documentElement.dataset[setting] = value
  keep(setting, value)
}
