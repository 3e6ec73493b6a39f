import { open, paragraphs, player, seek } from './companion'
import { EPISODE, expect, test } from './site'

test.beforeEach(({ page }) => open(page, EPISODE))

test('what is focused can be seen, wherever the focus goes', async ({ page }) => {
  await seek(page, 100_000)
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const shown = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const rings = [element, element.parentElement, element.closest('.seek-wave, label')]
      const ring = rings.some((each) => {
        const style = each && getComputedStyle(each)
        return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      })
      const { top, bottom, width } = element.getBoundingClientRect()
      const inView = bottom > 0 && top < innerHeight && width > 0
      return { name: element.outerHTML.slice(0, 90), ring, inView }
    })
    if (shown) expect(shown).toEqual({ name: shown.name, ring: true, inView: true })
  }
})

test('the focused paragraph is not hidden behind the player', async ({ page }) => {
  await paragraphs(page).first().focus()
  const top = (await player(page).boundingBox())?.y ?? NaN
  for (let i = 0; i < 15; i++) {
    await page.keyboard.press('ArrowDown')
    const box = await page.locator('p:focus').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(-1)
    expect(box?.y).toBeLessThan(top - 20)
  }
})
