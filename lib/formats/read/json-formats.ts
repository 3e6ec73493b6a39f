import type { Format } from '../reader'
import { assemblyAi } from './assemblyai'
import { deepgram } from './deepgram'
import { podcastJson } from './podcast-json'
import { podlove } from './podlove'
import { whisper, whisperX } from './whisper'
import { whisperCpp } from './whisper-cpp'

/** The formats that are JSON, the ones with the clearest signs first. */
export const jsonFormats: readonly Format[] = [
  podcastJson,
  whisperCpp,
  deepgram,
  podlove,
  whisperX,
  assemblyAi,
  whisper,
]
