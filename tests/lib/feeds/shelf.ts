import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { keepAudio } from '../../../lib/audio/kept'
import { PEAKS } from '../../../lib/audio/peaks'
import { type Library, loadLibrary } from '../../../lib/library'
import { ms } from '../../../lib/time'
import { folderOf } from '../../folder'

/** No sound at all: what is measured of it is put where it is kept. */
const RECORDING = 'a recording'

/** The library of a project with these files, and a recording of 100.4 s at `/audio/talk.mp3`. */
export async function shelfOf(files: Readonly<Record<string, string>>): Promise<Library> {
  const root = folderOf({ 'public/audio/talk.mp3': RECORDING, ...files })
  await keepAudio(join(root, '.earmark', 'audio'), {
    sha256: createHash('sha256').update(RECORDING).digest('hex'),
    bytes: 1_234_567,
    type: 'audio/mpeg',
    sound: '',
    isSeekable: true,
    duration: ms(100_400),
    peaks: new Uint8Array(PEAKS),
    loudness: -16,
    channels: 'one',
  })
  return loadLibrary(root)
}

/** A show with all that it can say, two episodes and three concepts. */
export const PLAIN: Readonly<Record<string, string>> = {
  'show.yaml': `title: Slopes
description: Short walks, one idea each.
author: Ada Example
language: en
base: https://slopes.example/podcast
image: /images/cover.png
categories: [Mathematics, Education]
explicit: false
email: ada@slopes.example
type: serial
medium: podcast
locked: true
license: CC-BY-4.0
copyright: 2024 Ada Example
funding: { title: Buy me a coffee, url: https://give.example/ada }
txt: { verify: abc-1234 }
`,
  'episodes/downhill.mdx': `---
title: Going downhill
date: 2024-03-02
audio: /audio/talk.mp3
description: Two people walk down a hill.
season: 1
episode: 1
image: /images/downhill.jpg
tags: [hills, walking]
links: [{ title: A map, url: https://maps.example/hill }, { title: The other walk, url: /episodes/uphill/ }]
speakers:
  ada: { name: Ada Example, role: Host }
  ben: { name: Ben Örtlich }
---

<Turn speaker="ada" at="0">

Welcome to the hill.

<Concept id="gradient" at="10">

A gradient is the steepest way up. The <Concept id="momentum" at="14">push from before</Concept> helps.

</Concept>

</Turn>

<Concept id="gradient" at="60.5" until="80">

Once more about the slope.

</Concept>
`,
  'episodes/uphill.mdx': `---
title: Going uphill
date: 2024-03-09
audio: https://cdn.example/a%20b/uphill.m4a?v=1
guid: 9a5b
season: 0
episode: 0
explicit: true
language: de
license: https://slopes.example/terms
---

<Mark at="0" />Der Anstieg beginnt.
`,
  'concepts/gradient.mdx':
    '---\nterm: Gradient\naliases: [slope]\n---\n\nThe *steepest* way up.\n\nMore.\n',
  'concepts/momentum.mdx': '---\nterm: Momentum\n---\n\nWhat keeps going.\n',
  'concepts/valley.mdx': '---\nterm: Valley\n---\n\nWhere all ways down end.\n',
  'episodes/draft.mdx':
    '---\ntitle: A draft\ndate: 2024-03-10\naudio: /audio/talk.mp3\ndraft: true\n---\n\n<Mark at="0" />Not yet.\n',
  'episodes/later.mdx':
    '---\ntitle: Later\ndate: 9999-12-31\naudio: /audio/talk.mp3\n---\n\n<Mark at="0" />Not yet.\n',
}

/** A title that no writer of markup should survive with care alone. */
export const TITLE = ']]> </script><b>&amp;</b> "\'" --> <!-- ‏صعود‏ 登る 🏔️\nsecond line'

/** A show whose every text looks like markup. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'show.yaml': `title: ${JSON.stringify(TITLE)}
description: 'A </description> & more'
author: <Ada> "Example" & Co
language: ar
base: https://slopes.example
funding: [{ title: "]]><x>", url: "https://give.example/?a=1&b='2'" }]
txt: "<&>]]>"
`,
  'episodes/uphill.mdx': `---
title: ${JSON.stringify(TITLE)}
date: 2024-03-09
audio: /audio/talk.mp3
description: 'A <b>climb</b> ]]> & what stays: الذاكرة'
tags: ['<tag>', 'a "quote"']
speakers: { ada: { name: '<Ada> & "Co"', role: '"guest"' } }
links: [{ title: '</a><script>', url: 'https://a.example/?a=1&b="<2>"' }]
---

<Concept id="memory" at="8" until="24">

\\</script> 1 \\< 2 & ]]> نتذكر الطريق

</Concept>
`,
  'concepts/memory.mdx':
    '---\nterm: "]]> </script> & <i>memory</i>"\naliases: ["--> & <b>"]\n---\n\nWhat \\<b> & ]]> stays.\n',
}
