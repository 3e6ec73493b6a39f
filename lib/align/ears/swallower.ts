import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import createModule, { type Config, type Decoder, type SoundSwallowerModule } from 'soundswallower'
import { SPEECH_RATE } from '../../audio/speech'

/** A decoder of soundswallower with one of its models, ready to be given a grammar. */
export async function createDecoder(model: string, config: Config): Promise<Decoder> {
  const module = await (loading ??= load())
  const hmm = module.get_model_path(model)
  const decoder = new module.Decoder({ hmm, samprate: SPEECH_RATE, loglevel: 'FATAL', ...config })
  await decoder.initialize()
  return decoder
}

let loading: Promise<SoundSwallowerModule> | undefined

/** It listens for errors that nobody catches, to throw them again under its own name: those are not its business. */
async function load(): Promise<SoundSwallowerModule> {
  const folder = dirname(createRequire(import.meta.url).resolve('soundswallower'))
  const errors = new Set(process.listeners('uncaughtException'))
  const rejections = new Set(process.listeners('unhandledRejection'))
  const module = await createModule()
  for (const listener of process.listeners('uncaughtException'))
    if (!errors.has(listener)) process.off('uncaughtException', listener)
  for (const listener of process.listeners('unhandledRejection'))
    if (!rejections.has(listener)) process.off('unhandledRejection', listener)
  module.get_model_path = (path) => join(folder, 'model', path)
  return module
}
