import type { Metadata } from 'next'
import { ReviewPage } from '../../components/islands/review/review-page'
import { library } from '../../lib/library'
import { href } from '../../lib/routes'
import { describe } from '../describe'

const ROUTE = '/review/'

export async function generateMetadata(): Promise<Metadata> {
  const { show } = await library()
  const description = `The concepts of ${show.title} that you have heard some days ago, to be remembered.`
  const described = describe(show, { title: 'Review', description, route: ROUTE, picture: '/' })
  return { ...described, robots: 'noindex' }
}

export default async function Review() {
  const { show } = await library()
  return (
    <div className="page">
      <h1>Review</h1>
      <p className="lead">
        Concepts you have heard some days ago. Say to yourself what each one is, then look.
      </p>
      <p className="kept-facts">
        What you have heard and how you answered is kept by this browser on this device, beside your{' '}
        <a href={href('/notes/')}>notes</a>. Come when you like: nothing is counted and nothing is
        lost.
      </p>
      <noscript>
        <p className="kept-facts">This needs JavaScript, which remembers what you have heard.</p>
      </noscript>
      <ReviewPage show={show.title} />
    </div>
  )
}
