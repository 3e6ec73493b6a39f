// Plain JavaScript: `npm start` reads its settings before anything is installed.

/** @typedef {{ port: number, basePath: string, problems: string[] }} Settings */

/**
 * What a person may set in the environment: `PORT` (0 lets the system choose) and `BASE_PATH`, with one sentence
 * for each that cannot be used, also for an `AUDIO_BASE_URL`.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const port = env.PORT || '3000'
  const basePath = env.BASE_PATH ?? ''
  const problems = []
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    problems.push(`Unexpected PORT \`${port}\`, expected a whole number from 0 to 65535`)
  if (!/^(?:\/[\w.~-]*[\w~-])*$/.test(basePath))
    problems.push(
      `Unexpected BASE_PATH \`${basePath}\`, expected a path such as \`/podcast\`: a slash first, none last`,
    )
  const audio = env.AUDIO_BASE_URL ?? ''
  if (audio !== '' && !(/^https?:\/\/[^\s?#@]+$/i.test(audio) && URL.canParse(audio)))
    problems.push(
      `Unexpected AUDIO_BASE_URL \`${audio}\`, expected an absolute URL such as \`https://cdn.example\``,
    )
  return { port: Number(port), basePath, problems }
}
