import type { Metadata } from 'next'
import { href } from '../lib/routes'

export const metadata: Metadata = { title: 'Not here' }

export default function NotFound() {
  return (
    <div className="page not-found">
      <p className="not-found-time time" aria-hidden="true">
        4:04
      </p>
      <h1>Nothing is spoken here</h1>
      <p className="lead">
        The page may have moved, or the address has a slip in it. Every episode and every concept is
        one step away.
      </p>
      <p className="not-found-ways">
        <a href={href('/')}>Episodes</a>
        <a href={href('/concepts/')}>Concepts</a>
      </p>
    </div>
  )
}
