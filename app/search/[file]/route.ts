import { notFound } from 'next/navigation'
import { library } from '../../../lib/library'
import { searchFiles } from '../../../lib/search/build/search-files'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return Array.from(searchFiles(await library()).keys(), (file) => ({ file }))
}

export async function GET(_: Request, { params }: RouteContext<'/search/[file]'>) {
  const { file } = await params
  const text = searchFiles(await library()).get(file) ?? notFound()
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
