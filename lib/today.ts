/** The day of a time where this machine is, as `YYYY-MM-DD`. */
export function localDay(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()]
  return `${time.getFullYear()}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
