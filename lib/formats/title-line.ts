import { words } from '../transcript/tokens'

/** Whether a paragraph is but the episode's title, which stands above the text already. */
export function isTitleLine(paragraph: string, title: string): boolean {
  const said = words(paragraph)
  return said.length > 0 && said.join(' ').toLowerCase() === words(title).join(' ').toLowerCase()
}
