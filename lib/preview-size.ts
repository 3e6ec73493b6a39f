/** The size of a preview in pixels: what sites that show links ask for. */
export const WIDTH = 1200
export const HEIGHT = 630
