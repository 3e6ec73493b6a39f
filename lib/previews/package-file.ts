import { createRequire } from 'node:module'
import { resolve } from 'node:path'

/**
 * Where a file of an installed package lies. It is found from the program's folder, in which every command and every
 * test runs: what Next has bundled no longer knows where it came from.
 */
export function packageFile(name: string): string {
  return createRequire(resolve('package.json')).resolve(name)
}
