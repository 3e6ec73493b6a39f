/** The light scheme of `app/tokens.css`, as every picture can be painted. */
export const PAPER = oklch(0.986, 0.006, 85)
export const INK = oklch(0.25, 0.014, 60)
export const QUIET = oklch(0.46, 0.014, 65)
export const WAVE = oklch(0.8, 0.014, 75)
export const ACCENT = oklch(0.52, 0.16, 36)

/** The hues of concepts in `app/tokens.css`, in degrees. */
export const HUES = [
  32, 170, 307, 85, 222, 360, 137, 275, 52, 190, 327, 105, 242, 20, 157, 295, 72, 210, 347, 125,
  262, 40, 177, 315,
] as const

/** The colour of a concept by its place in an episode's row of hues. */
export function conceptColour(hue: number): string {
  return oklch(0.56, 0.125, HUES[hue % HUES.length] ?? 0)
}

/**
 * A colour of OKLCH as sRGB: `#fcfaf6`. What sRGB does not hold is cut off.
 *
 * @see https://www.w3.org/TR/css-color-4/#color-conversion-code
 */
export function oklch(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const long = (lightness + 0.3963377773761749 * a + 0.2158037573099136 * b) ** 3
  const medium = (lightness - 0.1055613458156586 * a - 0.0638541728258133 * b) ** 3
  const short = (lightness - 0.0894841775298119 * a - 1.2914855480194092 * b) ** 3
  const linear = [
    4.0767416360759583 * long - 3.3077115392580629 * medium + 0.2309699031821043 * short,
    -1.2684379732850315 * long + 2.6097573492876882 * medium - 0.3413193760026573 * short,
    -0.0041960761386756 * long - 0.7034186179359362 * medium + 1.7076146940746117 * short,
  ]
  return `#${linear.map(hexOf).join('')}`
}

function hexOf(linear: number): string {
  const light = Math.min(1, Math.max(0, linear))
  const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(255 * value)
    .toString(16)
    .padStart(2, '0')
}
