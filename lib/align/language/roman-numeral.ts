/** The digits of a Roman numeral up to 39: `XIV` is `14`; `null` for all else. */
export function romanNumeral(text: string): string | null {
  const [, tens = '', ones = ''] = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text) ?? []
  if (tens.length + ones.length < 1) return null
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(ones)
  return String(tens.length * 10 + units)
}
