import { h } from 'hastscript'

/** Rows under their heads; `Nothing.` where there are none. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]) {
  if (rows.length === 0) return h('p', 'Nothing.')
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        head.map((name) => h('th', name)),
      ),
    ),
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          row.map((cell) => h('td', cell)),
        ),
      ),
    ),
  ])
}

/** A bar for each minute. */
export function paceTable(counts: readonly number[]) {
  const max = Math.max(1, ...counts)
  const rows = counts.map((value, minute) =>
    h('tr', [
      h('td', String(minute)),
      h('td', String(value)),
      h('td', h('meter', { min: 0, max, value })),
    ]),
  )
  return h('table', [
    h('thead', h('tr', [h('th', 'minute'), h('th', 'words'), h('th')])),
    h('tbody', rows),
  ])
}
