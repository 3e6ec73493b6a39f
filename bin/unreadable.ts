/** Why a file cannot be read, as a sentence says it after "Unexpected": what most often happens in words. */
export function unreadableAs(code: string | undefined): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing file'
  return code === 'EISDIR' ? 'folder' : `\`${code}\``
}
