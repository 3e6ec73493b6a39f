/** A Markdown table. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** A figure beside its limit: name, limit, measured, and whether it holds. */
export function verdict(name: string, value: number, limit: number, unit: string): string[] {
  const shown = (number: number) => `${round(number)}${unit && ` ${unit}`}`
  return [name, `≤ ${shown(limit)}`, shown(value), value <= limit ? 'pass' : '**miss**']
}

/** With one decimal; whole from a thousand on. */
export function round(value = NaN): string {
  if (!Number.isFinite(value)) return '–'
  return String(Math.abs(value) < 1000 ? Math.round(value * 10) / 10 : Math.round(value))
}
