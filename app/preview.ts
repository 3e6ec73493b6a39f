import { previewsFolder } from '../lib/library'
import { previewPng } from '../lib/previews/kept'
import type { Preview } from '../lib/previews/preview'

/** The file of a preview. */
export async function answer(preview: Preview): Promise<Response> {
  return new Response(await previewPng(preview, previewsFolder()), {
    headers: { 'Content-Type': 'image/png' },
  })
}
