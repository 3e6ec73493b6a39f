import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { check } from '../../../bin/check/check'
import { type CheckSettings, WHOLE } from '../../../bin/check/settings'
import { rules } from '../../../bin/check/rules'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'earmark-check-'))
  write({ 'show.yaml': SHOW })
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const GOOD =
  '---\ntitle: A\ndate: 2024-11-18\naudio: https://cdn.example/a.mp3\n---\n\nText <Mark at="1" />here.\n'
const BAD = GOOD.replace('title: A', 'titel: A').replace('here', '<b>here')
const UNTIMED = GOOD.replace(' <Mark at="1" />', ' ')

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

async function run(slugs: readonly string[] = [], settings: Partial<CheckSettings> = {}) {
  const io = recorder()
  const code = await check({ ...WHOLE, slugs, ...settings }, io)
  return { code, out: io.said.out, err: io.said.err }
}

function recorder(interactive = false) {
  const said = { out: '', err: '' }
  return {
    root,
    interactive,
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    said,
  }
}

/** A show without a mistake. */
const SHOW =
  'title: A\ndescription: A\nauthor: A\nlanguage: en\nbase: https://a.example\nimage: https://a.example/a.png\ncategories: [Technology]\nexplicit: false\n'

describe('earmark check', () => {
  test('says that all is well', async () => {
    const good = GOOD.replace('here', '<Concept id="a">here</Concept>')
    write({ 'episodes/good.mdx': good, 'concepts/a.mdx': '---\nterm: A\n---\n\nA.\n' })
    expect(await run()).toEqual({ code: 0, out: '1 episode and 1 concept: all is well\n', err: '' })
  })

  test('prints place, reason, remedy and rule of everything, and counts it', async () => {
    write({ 'episodes/good.mdx': GOOD, 'episodes/bad.mdx': BAD, 'episodes/untimed.mdx': UNTIMED })
    const { code, out, err } = await run()
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "episodes/bad.mdx:2:1: Unexpected key \`titel\`, expected a key of the episode
        Did you mean \`title\`?                                                             front-matter-key
      episodes/bad.mdx:7:21: Unexpected element \`<b>\`, expected \`Concept\`, \`Mark\` or \`Turn\`
        Use Markdown instead; write \`\\<\` for a sign that is spoken text.                       mdx-element
      episodes/untimed.mdx:1:1: Unexpected episode without any time, expected word times or an \`at\`
        Run \`earmark align untimed\`.                                                           times-known
      2 errors, 1 warning in 2 files
      "
    `)
  })

  test('with warnings alone ends well', async () => {
    write({ 'episodes/untimed.mdx': UNTIMED })
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out).toMatch(/\n1 warning in 1 file\n$/)
  })

  test('says on a terminal how far it is, and wipes it away', async () => {
    write({ 'episodes/good.mdx': GOOD, 'episodes/other.mdx': GOOD })
    const io = recorder(true)
    await check(WHOLE, io)
    expect(io.said.err).toBe('\r\u001B[KChecking 0 of 2\r\u001B[KChecking 1 of 2\r\u001B[K')
  })

  test('of one episode leaves the others out', async () => {
    write({ 'episodes/good.mdx': GOOD, 'episodes/bad.mdx': BAD })
    expect(await run(['good'])).toEqual({ code: 0, out: '1 episode: all is well\n', err: '' })
    expect((await run(['good', 'bad'])).code).toBe(1)
  })

  test('of an episode that does not exist is wrong usage, with the nearest name', async () => {
    write({ 'episodes/good.mdx': GOOD })
    expect(await run(['goood', 'other'])).toEqual({
      code: 2,
      out: '',
      err: [
        'Unexpected episode `goood`, expected the name of a file in episodes/',
        '  Did you mean `good`?',
        'Unexpected episode `other`, expected the name of a file in episodes/',
        '',
      ].join('\n'),
    })
  })

  test('as JSON is one array', async () => {
    write({ 'episodes/bad.mdx': BAD, 'episodes/good.mdx': GOOD })
    const { code, out } = await run([], { format: 'json' })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual([
      {
        file: 'episodes/bad.mdx',
        line: 2,
        column: 1,
        severity: 'error',
        rule: 'front-matter-key',
        reason: 'Unexpected key `titel`, expected a key of the episode',
        remedy: 'Did you mean `title`?',
      },
      expect.objectContaining({ line: 7, column: 21, rule: 'mdx-element' }),
    ])
    expect(JSON.parse((await run(['good'], { format: 'json' })).out)).toEqual([])
  })

  test('in a folder that does not exist is wrong usage', async () => {
    rmSync(root, { recursive: true })
    expect(await run()).toMatchObject({ code: 2, out: '' })
  })

  test('in a folder without episodes/ reports that', async () => {
    const { code, out } = await run()
    expect(code).toBe(1)
    expect(out).toMatch(/^episodes\/:1:1: Unexpected project without `episodes\/`/)
  })

  test('of word times whose episode is missing names the file', async () => {
    write({ 'episodes/good.mdx': GOOD, 'episodes/god.words.json': '{}' })
    const { code, out } = await run(['god'])
    expect(code).toBe(0)
    expect(out).toMatch(/Rename it to `good\.words\.json`\./)
  })

  test('with hints ends well, and calls them so', async () => {
    write({ 'episodes/good.mdx': GOOD, 'show.yaml': SHOW.replace('explicit: false\n', '') })
    expect(await run()).toEqual({
      code: 0,
      out: [
        'show.yaml:1:1: Unexpected show without `explicit`, expected all that podcast directories ask for',
        `  Add \`explicit: false\`.${' '.repeat(59)}hint  feed-fields`,
        '1 hint in 1 file',
        '',
      ].join('\n'),
      err: '',
    })
  })

  test('of this project finds nothing but hints', async () => {
    for (const folder of ['episodes', 'concepts', 'public', 'show.yaml'])
      cpSync(join(import.meta.dirname, '../../..', folder), join(root, folder), { recursive: true })
    const { code, out, err } = await run([], { format: 'json' })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const found: { severity: string }[] = JSON.parse(out)
    expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([])
  })
})

describe('earmark check --format github', () => {
  test('is one annotation a diagnostic, escaped, with paths of the repository', async () => {
    const repository = root
    root = join(root, 'pod%cast, the')
    vi.stubEnv('GITHUB_WORKSPACE', repository)
    write({
      'episodes/a.mdx': GOOD.replace('title: A', 'title: A\nlicense: 1\n"50% off:\\nnow": 1'),
      'show.yaml': SHOW.replace('explicit: false\n', ''),
    })
    const { code, out } = await run([], { format: 'github' })
    vi.unstubAllEnvs()
    root = repository
    expect(code).toBe(1)
    expect(out).toMatchInlineSnapshot(`
      "::error file=pod%25cast%2C the/episodes/a.mdx,line=4,col=1,title=front-matter-key::Unexpected key \`50%25 off: now\`, expected a key of the episode%0AUse one of \`title\`, \`date\`, \`audio\`, \`description\`, \`subtitle\`, \`episode\`, \`season\`, \`image\`, \`explicit\`, \`language\`, \`license\`, \`guid\`, \`tags\`, \`draft\`, \`links\`, \`speakers\`, \`pronounce\` or \`concepts\`.
      ::notice file=pod%25cast%2C the/show.yaml,line=1,col=1,title=feed-fields::Unexpected show without \`explicit\`, expected all that podcast directories ask for%0AAdd \`explicit: false\`.
      1 error, 1 hint in 2 files
      "
    `)
  })
})

describe('earmark check --summary', () => {
  test('is a table of what each rule found', async () => {
    write({
      'episodes/a.mdx': BAD,
      'episodes/b.mdx': BAD,
      'episodes/c.mdx': UNTIMED,
      'show.yaml': 'title: A\n',
    })
    const { code, out } = await run([], { isSummary: true })
    expect(code).toBe(1)
    expect(out).toMatchInlineSnapshot(`
      "         rule              found  files  first
      error    front-matter-key      2      2  episodes/a.mdx:2:1
      error    mdx-element           2      2  episodes/a.mdx:7:21
      warning  times-known           1      1  episodes/c.mdx:1:1
      hint     feed-fields           1      1  show.yaml:1:1
      4 errors, 1 warning, 1 hint in 4 files
      "
    `)
  })

  test('as JSON is an array of its rows', async () => {
    write({ 'episodes/c.mdx': UNTIMED })
    const { out } = await run([], { isSummary: true, format: 'json' })
    expect(JSON.parse(out)).toEqual([
      { rule: 'times-known', severity: 'warning', count: 1, files: 1, first: 'episodes/c.mdx:1:1' },
    ])
  })

  test('of a project without a mistake says so', async () => {
    write({ 'episodes/good.mdx': GOOD })
    expect((await run([], { isSummary: true })).out).toBe('1 episode and 0 concepts: all is well\n')
  })
})

describe('earmark check --fix', () => {
  const CONCEPT = '---\nterm: Loan\n---\n\nA loan.\n'
  const MANY = [
    '\uFEFF',
    '---',
    'Title: A',
    'date: 2024/11/8',
    'audio: https://cdn.example/a.mp3',
    'explicit: no',
    'language: en_US',
    '---',
    '',
    '<!-- 2 × 3 -->',
    '',
    'I <3 this <mark AT="0:01,5" />a\u0007nd <concept id=loan>it</concept>, see <https://a.example/>.',
    '',
    '<Concept id="Loan">',
    '',
    'A loan.',
    '',
    '</Concpt>',
    '',
  ].join('\r\n')

  test('mends what is certain, says it, and leaves every other byte', async () => {
    write({ 'episodes/a.mdx': MANY, 'concepts/loan.mdx': CONCEPT })
    const { code, out, err } = await run([], { isFixing: true })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "episodes/a.mdx:1:1: \` \` deleted  front-matter-missing
      episodes/a.mdx:10:1: \`<!-- 2 × 3 -->\` now \`{/* 2 × 3 */}\`  mdx-syntax
      episodes/a.mdx:12:3: \`<\` now \`\\<\`  mdx-syntax
      episodes/a.mdx:12:11: \`<mark\` now \`<Mark\`  mdx-element
      episodes/a.mdx:12:32: \`�\` deleted  file-characters
      episodes/a.mdx:12:48: \`loan\` now \`"loan"\`  mdx-syntax
      episodes/a.mdx:12:55: \`</concept\` now \`</Concept\`  mdx-element
      episodes/a.mdx:12:71: \`<https://a.example/>\` now \`https://a.example/\`  mdx-syntax
      episodes/a.mdx:14:14: \`Loan\` now \`loan\`  mdx-attribute
      episodes/a.mdx:18:1: \`</Concpt\` now \`</Concept\`  mdx-tag
      episodes/a.mdx:2:1: \`Title\` now \`title\`  front-matter-key
      episodes/a.mdx:3:7: \`2024/11/8\` now \`2024-11-08\`  front-matter-value
      episodes/a.mdx:5:11: \`no\` now \`false\`  front-matter-value
      episodes/a.mdx:6:11: \`en_US\` now \`en-US\`  front-matter-value
      episodes/a.mdx:11:18: \`AT\` now \`at\`  mdx-attribute
      episodes/a.mdx:11:36: \`<concept\` now \`<Concept\`  mdx-element
      episodes/a.mdx:11:22: \`0:01,5\` now \`0:01.5\`  time-form
      17 mistakes mended in 1 file
      1 episode and 1 concept: all is well
      "
    `)
    const text = readFileSync(join(root, 'episodes/a.mdx'), 'utf8')
    expect(text.split('\r\n')).toEqual([
      '\uFEFF---',
      'title: A',
      'date: 2024-11-08',
      'audio: https://cdn.example/a.mp3',
      'explicit: false',
      'language: en-US',
      '---',
      '',
      '{/* 2 × 3 */}',
      '',
      'I \\<3 this <Mark at="0:01.5" />and <Concept id="loan">it</Concept>, see https://a.example/.',
      '',
      '<Concept id="loan">',
      '',
      'A loan.',
      '',
      '</Concept>',
      '',
    ])
  })

  test('with JSON says it beside the array of what is left', async () => {
    write({ 'episodes/a.mdx': GOOD.replace('title: A', 'title: A\nexplicit: yes\nlicence: MIT') })
    const { code, out, err } = await run([], { isFixing: true, format: 'json' })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([{ rule: 'front-matter-key', line: 4 }])
    expect(err).toBe(
      'episodes/a.mdx:3:11: `yes` now `true`  front-matter-value\n1 mistake mended in 1 file\n',
    )
  })

  test('says before that it can be mended', async () => {
    write({ 'episodes/a.mdx': GOOD.replace('title: A', 'title: A\nexplicit: yes') })
    expect(JSON.parse((await run([], { format: 'json' })).out)).toMatchObject([
      { actual: 'yes', expected: 'true' },
    ])
  })

  test('leaves other episodes alone', async () => {
    const bad = GOOD.replace('title: A', 'title: A\nexplicit: yes')
    write({ 'episodes/a.mdx': bad, 'episodes/b.mdx': bad })
    expect((await run(['a'], { isFixing: true })).code).toBe(0)
    expect(readFileSync(join(root, 'episodes/b.mdx'), 'utf8')).toBe(bad)
  })

  test('leaves a file alone that is no UTF-8', async () => {
    const bytes = Buffer.from(GOOD.replace('title: A', 'Title: caf\u00e9'), 'latin1')
    mkdirSync(join(root, 'episodes'), { recursive: true })
    writeFileSync(join(root, 'episodes/a.mdx'), bytes)
    expect((await run([], { isFixing: true })).code).toBe(1)
    expect(readFileSync(join(root, 'episodes/a.mdx')).equals(bytes)).toBe(true)
  })
})

describe('earmark check --rules', () => {
  const printed = (name: string | null, isJson = false) => {
    const io = recorder()
    return { code: rules(name, isJson, io), ...io.said }
  }

  test('prints one rule with its example', () => {
    expect(printed('anchor-order')).toMatchObject({ code: 0, err: '' })
    expect(printed('anchor-order').out).toMatchInlineSnapshot(`
      "anchor-order  error
        The times of anchors, turns and marks rise from the top of the text to its end.
        Of
          Hello <Mark at="0:09" />and <Mark at="0:02" />welcome.
        it says
          7:29: Unexpected mark at \`0:02\` after one at \`0:09\`, expected rising times
        and of this nothing:
          Hello <Mark at="0:02" />and <Mark at="0:09" />welcome.
      "
    `)
  })

  test('prints all of them, as pages or as JSON', () => {
    const names: { name: string }[] = JSON.parse(printed(null, true).out)
    const { out } = printed(null)
    for (const { name } of names) expect(out).toContain(`${name}  `)
    expect(out).not.toMatch(/\n\n\n|undefined|\[object/)
    expect(out.split('\n').filter((line) => line.length > 300)).toEqual([])
  })

  test('knows a mistyped name', () => {
    expect(printed('anchor-oder')).toEqual({
      code: 2,
      out: '',
      err: 'Unexpected rule `anchor-oder`, expected the name of one\n  Did you mean `anchor-order`?\n',
    })
  })
})
