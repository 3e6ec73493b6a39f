import type { CDPSession } from '@playwright/test'
import { open, play, sounds } from './companion'
import { EPISODE, expect, test } from './site'

/** For each time that the browser worked out styles anew while something went on: of how many elements. */
async function styledDuring(session: CDPSession, goOn: () => Promise<void>): Promise<number[]> {
  const events: string[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...value.map((event) => JSON.stringify(event)))
  })
  const ended = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  )
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await goOn()
  await session.send('Tracing.end')
  await ended
  return events
    .filter((event) => event.includes('"UpdateLayoutTree"'))
    .map((event) => Number(/"elementCount":(\d+)/.exec(event)?.[1] ?? 0))
}

test('while it plays, a moment costs the styles of a few elements, not of the page', async ({
  page,
}) => {
  await open(page, EPISODE)
  await play(page)
  const all = await page.locator('*').count()
  const session = await page.context().browser()?.newBrowserCDPSession()
  if (!session) throw new Error('Not Chromium')
  const styled = await styledDuring(session, async () => {
    // Four changes of the time that is shown.
    for (let second = 0; second < 4; second++) {
      const shown = page.locator('.seek-elapsed')
      const before = (await shown.textContent()) ?? ''
      await expect(shown).not.toHaveText(before)
    }
    await sounds(page)
  })
  expect(styled.length).toBeGreaterThan(3)
  expect(Math.max(...styled)).toBeLessThan(all / 20)
})
