import { expect, test } from './site'

const EPISODE = 'episodes/exploring-key-concepts-in-deep-learning/'

for (const path of ['', 'concepts/', 'concepts/dropout/'])
  test(`nothing on /${path} needs more than its policy allows`, async ({ page, complaints }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(complaints).toEqual([])
  })

test('the waveform is within the policy also where letters are larger', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '22px'))
  })
  await page.goto(EPISODE)
  await expect(page.locator('.waveform canvas').first()).toBeAttached()
})

test.describe('a stranger’s script', () => {
  test.use({ tolerated: /Content Security Policy/ })

  test('does not run', async ({ page }) => {
    await page.goto(EPISODE)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.intruder = true'
      document.body.append(script)
      return Reflect.has(globalThis, 'intruder')
    })
    expect(ran).toBe(false)
  })
})
