import type { Metadata } from 'next'
import { NotesPage } from '../../components/islands/notes/notes-page'
import { library } from '../../lib/library'
import { href } from '../../lib/routes'
import { describe } from '../describe'

const ROUTE = '/notes/'

export async function generateMetadata(): Promise<Metadata> {
  const { show } = await library()
  const description = `The notes that you keep while you listen to ${show.title}, on your device only.`
  const described = describe(show, { title: 'Notes', description, route: ROUTE, picture: '/' })
  return { ...described, robots: 'noindex' }
}

export default async function Notes() {
  const { show } = await library()
  return (
    <div className="page">
      <h1>Notes</h1>
      <p className="lead">
        What you want to keep of an episode: press N, or choose “Note”, while you listen or read.
      </p>
      <p className="kept-facts">
        Notes are kept by this browser on this device. They are sent nowhere and nobody else sees
        them; to have them elsewhere, export them and import them there. What you have heard comes
        along; it is asked again in <a href={href('/review/')}>Review</a>.
      </p>
      <noscript>
        <p className="kept-facts">This needs JavaScript, which keeps and shows them.</p>
      </noscript>
      <NotesPage show={show.title} />
    </div>
  )
}
