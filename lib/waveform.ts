/** The waveform's height in CSS px, the same everywhere: the page's policy knows the style sheet that goes with it. */
export const WAVEFORM_HEIGHT = 64
