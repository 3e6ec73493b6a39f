import { onChange } from '../kept/changes'
import { heardConcepts } from './heard-concepts'

/**
 * Marks heard concepts wherever a page names one, now and after every walk: a style sheet says which, the looks are in
 * heard.css. Runs when it is first imported, for as long as the page is there.
 */
const sheet = new CSSStyleSheet()
document.adoptedStyleSheets.push(sheet)
onChange('heard', show)
show()

function show() {
  heardConcepts().then(
    (ids) => sheet.replaceSync(rulesOf(ids)),
    () => {}, // A browser that keeps nothing has heard nothing.
  )
}

function rulesOf(ids: ReadonlySet<string>): string {
  const names = Array.from(
    ids,
    (id) => `[data-of="${CSS.escape(id)}"],[data-card="${CSS.escape(id)}"]`,
  )
  return names.length === 0 ? '' : `${names.join(',')}{--heard-mark:'Heard'}`
}
