import { expect, test } from 'vitest'
import { inspectHtml } from '../../../bin/build/inspect-html'

test('an inline script is found with its text, to the letter', () => {
  const html = '<script>\n  a < b && "</b>"\n</script><script type="module">b()</script>'
  expect(inspectHtml(html).scripts).toEqual(['\n  a < b && "</b>"\n', 'b()'])
})

test('a script from a file and a script that is data have no hash', () => {
  const html = [
    '<script src="/a.js" async=""></script>',
    '<script type="application/ld+json">{"a":1}</script>',
    '<script type="application/json">{}</script>',
  ].join('')
  expect(inspectHtml(html).scripts).toEqual([])
})

test('what looks like markup inside a script, a comment, a title or an attribute is text', () => {
  const html = [
    '<title><p style="x"></title>',
    '<!-- <p style="x" onclick="y"> -->',
    '<script>"<p style=\'x\' onload=y>"</script>',
    '<p title="a > b <i style=\'x\'> onclick=y">style="x" onclick="y"</p>',
    '<textarea><style></style></textarea>',
  ].join('')
  expect(inspectHtml(html).refused).toEqual([])
})

test('an inline style, a style sheet and an event handler are refused, each with its tag', () => {
  const html = [
    '<p class="a" STYLE="color:red">',
    "<button type=button onclick='go()'>",
    '<style>p{}</style>',
    '<svg><path style=fill:red /></svg>',
  ].join('')
  expect(inspectHtml(html).refused).toMatchInlineSnapshot(`
    [
      "attribute \`style\` in \`<p class="a" STYLE="color:red">\`",
      "attribute \`onclick\` in \`<button type=button onclick='go()'>\`",
      "inline style sheet \`<style>\`",
      "attribute \`style\` in \`<path style=fill:red />\`",
    ]
  `)
})

test('the addresses of audio, video and sources are found, also inside noscript', () => {
  const html = [
    '<audio controls="" src="https://cdn.example/a.mp3?x=1&amp;y=2"></audio>',
    '<noscript><video><source src="/b.mp4"></video></noscript>',
    '<img src="/c.png"><audio></audio>',
  ].join('')
  expect(inspectHtml(html).media).toEqual(['https://cdn.example/a.mp3?x=1&y=2', '/b.mp4'])
})

test('a script without an end reaches to the end of the page', () => {
  expect(inspectHtml('<script>a()').scripts).toEqual(['a()'])
})
