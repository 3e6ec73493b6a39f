/** As `islands/stored.ts` keeps them; without storage the text is as it stands. */
const SCRIPT = `try{for(const s of['size','measure']){const v=localStorage.getItem('earmark:'+s);if(v)document.documentElement.dataset[s]=v}}catch{}`

/**
 * Sets the text as the reader chose, before anything is drawn, so that nothing moves when the page wakes. The policy of
 * each page names it by its hash.
 */
export function TextSettings() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
