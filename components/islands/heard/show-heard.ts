import { onChange } from '../kept/changes'
import { heardConcepts } from './heard-concepts'

/**
 * Marks heard concepts wherever a page names or draws one, now and after every walk: a style sheet says which, the
 * looks are in heard.css and map.css. Runs when it is first imported, for as long as the page is there.
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
  const places = Array.from(ids, (id) => CSS.escape(id)).flatMap((id) => [
    `[data-of="${id}"]`,
    `[data-card="${id}"]`,
    `.map [data-concept="${id}"]`,
  ])
  const looks = `--heard-mark:'Heard';--heard-fill:var(--lit);--heard-stroke:var(--mark)`
  return places.length === 0 ? '' : `${places.join(',')}{${looks}}`
}
