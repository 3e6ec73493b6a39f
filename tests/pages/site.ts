import { test as base } from '@playwright/test'

export { expect } from '@playwright/test'

interface Watched {
  /** Complaints of the browser that belong to what a test is about. */
  tolerated: RegExp | null
  /** Complaints so far; a test that tolerates none fails when there is one at its end. */
  complaints: string[]
}

/**
 * Every test of a page also holds this: the console has no error and no warning (so the Content-Security-Policy is
 * not violated), nothing is thrown, and nothing is asked of another origin.
 */
export const test = base.extend<Watched>({
  tolerated: [null, { option: true }],
  complaints: [
    async ({ context, baseURL, tolerated }, use) => {
      const complaints: string[] = []
      const complain = (text: string) => {
        if (!tolerated?.test(text)) complaints.push(text)
      }
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          complain(`${message.type()}: ${message.text()} ${message.location().url}`)
      })
      context.on('weberror', (error) => complain(`thrown: ${error.error().message}`))
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
          complain(`asked of another origin: ${request.url()}`)
      })
      await use(complaints)
      base.expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

/** A phone in the hand. `test.use(PHONE)`. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** The episode that comes with the project. */
export const EPISODE = '/episodes/exploring-key-concepts-in-deep-learning/'

/** The second project: two episodes, speakers, headings, nested segments. `test.use(SECOND_SITE)`. */
export const SECOND_SITE = { baseURL: process.env.SECOND_SITE_URL ?? '' }
/** With word times. */
export const DOWNHILL = '/episodes/downhill/'
/** Without word times, in many scripts, with a title full of markup. */
export const UPHILL = '/episodes/uphill/'
/** The second project under a path of its server. `test.use(PODCAST_SITE)`, and addresses without a slash at first. */
export const PODCAST_SITE = { baseURL: process.env.PODCAST_SITE_URL ?? '' }
