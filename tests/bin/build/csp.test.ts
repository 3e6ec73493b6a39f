import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { policyOf, seal, withPolicy } from '../../../bin/build/csp'
import { waveformStyle } from '../../../bin/build/waveform-style'
import { filesOf, folderOf } from '../../folder'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>A</title></head><body>${body}</body></html>`

describe('the policy', () => {
  test('allows the site’s own files, these scripts and styles, and nothing else', () => {
    const policy = policyOf(['a()', 'b()', 'a()'], ['p{}'], ['https://cdn.example'])
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'self' ${hash('a()')} ${hash('b()')}`,
      `style-src 'self' ${hash('p{}')}`,
      "img-src 'self' data:",
      "font-src 'self'",
      "media-src 'self' https://cdn.example",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  test('never says unsafe', () => {
    expect(policyOf(['eval(1)'], ['p{}'], [])).not.toContain('unsafe')
  })

  test('stands right after the character set, before all that it governs', () => {
    const html = withPolicy(page('<script>a()</script>'), "default-src 'none'")
    expect(html).toContain(
      `<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src 'none'"/><title>`,
    )
  })

  test('cannot be written into a page without a character set', () => {
    expect(() => withPolicy('<html><head></head></html>', '')).toThrow('<meta charset>')
  })
})

describe('seal', () => {
  test('gives every page the hashes of its own scripts, and the audio of all pages', async () => {
    const folder = folderOf({
      'index.html': page('<script>a()</script>'),
      'episodes/x/index.html': page('<script>b()</script><audio src="https://b.example/x.mp3">'),
      'episodes/y/index.html': page('<audio src="https://a.example:81/y.mp3"><audio src="/z.mp3">'),
      'episodes/x/index.txt': '<script>c()</script>',
    })
    expect(await seal(folder, [])).toEqual([])
    const files = filesOf(folder)
    expect(files['index.html']).toContain(`script-src 'self' ${hash('a()')};`)
    expect(files['episodes/x/index.html']).toContain(`script-src 'self' ${hash('b()')};`)
    for (const file of ['index.html', 'episodes/x/index.html', 'episodes/y/index.html'])
      expect(files[file]).toContain("media-src 'self' https://a.example:81 https://b.example;")
    expect(files['episodes/x/index.txt']).toBe('<script>c()</script>')
  })

  test('names file and tag of what a policy would break, and then touches nothing', async () => {
    const before = {
      'index.html': page(''),
      'concepts/index.html': page('<p style="color:red">a</p>'),
      'episodes/x/transcript.html.txt': '<p onclick="go()">a</p>',
    }
    const folder = folderOf(before)
    expect(await seal(folder, [])).toMatchInlineSnapshot(`
      [
        "concepts/index.html: Unexpected attribute \`style\` in \`<p style="color:red">\`, expected none: the policy of the page forbids it",
        "episodes/x/transcript.html.txt: Unexpected attribute \`onclick\` in \`<p onclick="go()">\`, expected none: the policy of the page forbids it",
      ]
    `)
    expect(filesOf(folder)).toEqual(before)
  })
})

test('the waveform’s style sheet is read from the package, whole, with the height in it', async () => {
  const sheet = await waveformStyle(64)
  expect(sheet).toMatch(/^\n +:host \{/)
  expect(sheet).toContain('min-height: 64px;')
  expect(sheet).not.toMatch(/[`$\\<]/)
  expect(sheet.trimEnd()).toMatch(/\}$/)
})
