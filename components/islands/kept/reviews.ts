import type { Review } from '../../../lib/kept/review'
import { announce } from './changes'
import { database, putAll } from './database'

export async function allReviews(): Promise<Review[]> {
  return (await database()).getAll('reviews')
}

export async function putReviews(reviews: readonly Review[]) {
  if (reviews.length === 0) return
  await putAll('reviews', reviews)
  announce('reviews')
}
