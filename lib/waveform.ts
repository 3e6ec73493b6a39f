/**
 * The height in CSS px with which wavesurfer begins: it stands in the style sheet that wavesurfer adds, and the policy
 * of every page allows just that sheet. The waveform may take another height afterwards.
 */
export const WAVEFORM_HEIGHT = 64
