import { open, paragraphs, player, seek } from './companion'
import { DOWNHILL, EPISODE, expect, SECOND_SITE, test } from './site'

for (const [name, address, site] of [
  ['of the episode', EPISODE, {}],
  ['of the second project', DOWNHILL, SECOND_SITE],
] as const)
  test.describe(name, () => {
    test.use(site)

    test('a copy of three paragraphs holds their words and nothing else', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await open(page, address)
      await seek(page, 12_000)
      await paragraphs(page).evaluateAll(([first, , third]) => {
        if (!first || !third) return
        getSelection()?.setBaseAndExtent(first, 0, third, third.childNodes.length)
      })
      await page.keyboard.press('ControlOrMeta+c')
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      const texts = (await paragraphs(page).allTextContents()).slice(0, 3)
      expect(copied.split(/\s*\n\s*/).filter(Boolean)).toEqual(texts)
      expect(copied).not.toMatch(/\d:\d\d/)
    })
  })

test('the whole transcript, selected, holds no timestamp and no control', async ({ page }) => {
  await open(page, EPISODE)
  const text = await page.evaluate(() => {
    const script = document.querySelector('.transcript')
    if (script) getSelection()?.selectAllChildren(script)
    return getSelection()?.toString() ?? ''
  })
  expect(text).toContain('In this episode, we explore')
  expect(text).not.toMatch(/\d:\d\d/)
  expect(text).not.toMatch(/Pin|Back to now|Play/)
  await expect(player(page)).toBeVisible()
})
