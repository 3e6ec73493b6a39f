import type { Report } from '../../diagnostic'
import { type Reader, wrong } from './fields'
import type { Yaml } from './yaml'

/** The audio or a picture: `/…` under `public/`, without `..`, or an absolute https URL. */
export function mediaAddress(folder: string): Reader<string> {
  return (value, name, report) => {
    const address = value.kind === 'scalar' ? value.text.trim() : ''
    if (isHttps(address)) return address
    if (/^\/(?!\/)[^?#\\]*[^/?#\\]$/.test(address) && !hasDots(address))
      return isDecodable(address) ? address : wrongPercent(value, name, address, report)
    const file =
      address
        .replace(/^https?:\/\//, '')
        .split(/[\\/]/)
        .filter((part) => part !== '..' && part !== '.')
        .pop() ?? ''
    const remedy = /^http:/i.test(address)
      ? `Write \`https:${address.slice(5)}\` if the server has it.`
      : `Put the file under \`public${folder}/\` and write \`${name}: ${folder}/${file || 'name.mp3'}\`.`
    return wrong(
      value,
      name,
      `a file under \`public/\` such as \`${folder}/…\`, or an https URL`,
      remedy,
      report,
    )
  }
}

/** A server that is asked for `/audio/100%.mp3` answers that it is no address. */
function wrongPercent(value: Yaml, name: string, address: string, report: Report): null {
  const written = address.replace(/%(?![\da-f]{2})/gi, '%25')
  return wrong(
    value,
    name,
    '`%25` for a `%` in the name of a file',
    isDecodable(written) ? `Write \`${name}: ${written}\`.` : 'Rename the file without `%`.',
    report,
    isDecodable(written) ? written : null,
  )
}

function isDecodable(address: string): boolean {
  try {
    return decodeURIComponent(address) !== ''
  } catch {
    return false
  }
}

/** Whether a text is an absolute https URL; without a user's name: it is in every page and feed. */
export function isHttps(address: string): boolean {
  return /^https:\/\/[^/\s?#@\\]+([/?#]\S*)?$/i.test(address) && URL.canParse(address)
}

function hasDots(address: string): boolean {
  return (
    address.split('/').some((part) => /^(\.|%2e){1,2}$/i.test(part)) || /%2f|%5c|\0/i.test(address)
  )
}
