/** What a file holds, and the cues that browsers read from it: start and end in ms, text. */
export interface Case {
  readonly name: string
  readonly file: string
  readonly cues: readonly (readonly [number, number, string])[]
}

const T = '00:00:01.000 --> 00:00:02.000'
const one = (text: string) => [[1000, 2000, text]] as const

/** Cues with one thing about each of them, every one read, whatever it is. */
function each(name: string, things: readonly string[], cueOf: (thing: string) => string): Case {
  return {
    name,
    file: ['WEBVTT', ...things.map((thing, index) => `${cueOf(thing)}\nsaid ${index}`)].join(
      '\n\n',
    ),
    cues: things.map((_, index) => [1000, 2000, `said ${index}`]),
  }
}

/** Lines of times that browsers read none of, with text below each. */
function none(name: string, times: readonly string[]): Case {
  return {
    name,
    file: ['WEBVTT', ...times.map((line) => `${line}\nlost`)].join('\n\n'),
    cues: [],
  }
}

function file(name: string, lines: readonly string[], cues: Case['cues']): Case {
  return { name, file: lines.join('\n'), cues }
}

/**
 * The cases of the web-platform tests for WebVTT file parsing, under their names, in lines of our own.
 *
 * All were compared with what Chromium 156 reads.
 * @see https://github.com/web-platform-tests/wpt/tree/master/webvtt/parsing/file-parsing
 */
export const FILE_CASES: readonly Case[] = [
  file('signature-no-newline', ['WEBVTT'], []),
  file('signature-space', ['WEBVTT ', '', T, 'said'], one('said')),
  file('signature-space-no-newline', ['WEBVTT '], []),
  file('signature-tab', ['WEBVTT\t', '', T, 'said'], one('said')),
  file('signature-tab-no-newline', ['WEBVTT\t'], []),
  file('signature-bom', ['\uFEFFWEBVTT', '', T, 'said'], one('said')),
  file('signature-timings', [`WEBVTT ${T}`, 'said'], []),
  file('header-space', ['WEBVTT a talk', '', T, 'said'], one('said')),
  file('header-tab', ['WEBVTT\ta talk', '', T, 'said'], one('said')),
  file('header-garbage', ['WEBVTT', 'Kind: captions', '', T, 'said'], one('said')),
  file('header-timings', ['WEBVTT', T, 'said'], one('said')),
  file(
    'header-regions',
    ['WEBVTT', 'Region: id=a width=40%', '', `${T} region:a`, 'said'],
    one('said'),
  ),
  {
    name: 'newlines',
    file: `WEBVTT\r\n\r\ncrlf\r\n${T}\r\n0\r\n\r\nlf\n${T}\n1\n\ncr\r${T}\r2\r\rmixed\n\r${T}\r\r\n${T}\r3`,
    cues: [...one('0'), ...one('1'), ...one('2'), [1000, 2000, ''], ...one('3')],
  },
  file(
    'nulls',
    ['WEBVTT', '', '\0', T, 'a\0b', '', `${T} align:\0`, 'said'],
    [...one('a\uFFFDb'), ...one('said')],
  ),
  file(
    'arrows',
    [
      'WEBVTT',
      '',
      '-->',
      T,
      '0',
      'a-->',
      T,
      '1',
      '-->a',
      T,
      '2',
      '--->',
      T,
      '3',
      T,
      '4',
      '',
      '00:01.000 -- -->',
    ],
    ['0', '1', '2', '3', '4'].map((text) => [1000, 2000, text]),
  ),
  each(
    'ids',
    [' blank first', 'blank last ', '-- >', '->', ' ', 'NOTE 1', 'STYLE'],
    (id) => `${id}\n${T}`,
  ),
  each(
    'settings-align',
    ['start', 'center', 'end', 'left', 'right', '', 'up', 'start end'],
    (value) => `${T} align:${value}`,
  ),
  each(
    'settings-line',
    ['0', '-1', '100%', '1.5', '.', '-', '0,start', '50%,end', 'x', '1e3'],
    (value) => `${T} line:${value}`,
  ),
  each(
    'settings-position',
    ['0%', '100%', '101%', '-1%', '50%,center', '1', '%'],
    (value) => `${T} position:${value}`,
  ),
  each(
    'settings-size',
    ['0%', '100%', '1.0%', '200%', '%', '1 %'],
    (value) => `${T} size:${value}`,
  ),
  each('settings-vertical', ['rl', 'lr', '', 'RL', 'rl lr'], (value) => `${T} vertical:${value}`),
  each(
    'settings-multiple',
    ['align:start line:1% size:50%', 'align:start align:end', ':a', 'a:', ' '],
    (all) => `${T} ${all}`,
  ),
  file(
    'settings-region',
    ['WEBVTT', '', 'REGION', 'id:a', '', `${T} region:a`, 'said', '', `${T} region:b`, 'again'],
    [...one('said'), ...one('again')],
  ),
  ...[
    'id:a',
    'lines:4',
    'regionanchor:0%,100%',
    'viewportanchor:1%,1%',
    'scroll:up',
    'width:x',
  ].map((setting) =>
    file(
      `regions: ${setting}`,
      ['WEBVTT', '', 'REGION', setting, '', T, 'said', '', 'REGION', 'id:late'],
      one('said'),
    ),
  ),
  ...['id:a b:c', 'lines:-1', 'regionanchor:0,0%', 'scroll:down', 'viewportanchor:101%,1%'].map(
    (setting) =>
      file(
        `regions-${setting.split(':')[0]}`,
        ['WEBVTT', '', 'REGION', 'id:a', setting, '', `${T} region:a`, 'said'],
        one('said'),
      ),
  ),
  file('regions-old', ['WEBVTT', '', 'Region: id=a', '', `${T} region:a`, 'said'], one('said')),
  file(
    'stylesheets',
    [
      'WEBVTT',
      '',
      'STYLE',
      '::cue(b) {',
      '  color: red',
      '}',
      '',
      T,
      'said',
      '',
      'STYLE',
      '::cue { }',
      '',
      T,
      'again',
    ],
    [...one('said'), ...one('again')],
  ),
  file(
    'stylesheets-newlines',
    ['WEBVTT', '', 'STYLE', '', '::cue { }', '', T, 'said'],
    one('said'),
  ),
  file('stylesheets-none', ['WEBVTT', '', 'STYLE ', '', T, 'said'], one('said')),
  file('stylesheet with a cue inside', ['WEBVTT', '', 'STYLE', T, 'said'], one('said')),
  file(
    'a note is no cue',
    ['WEBVTT', '', 'NOTE', 'not said', '', 'NOTE not said', '', T, 'said'],
    one('said'),
  ),
  file(
    'text without times is no cue',
    ['WEBVTT', '', 'not said', 'nor this', '', T, 'said'],
    one('said'),
  ),
  file('an identifier of two lines is none', ['WEBVTT', '', 'a', 'b', T, 'said'], one('said')),
  file(
    'timings-60',
    [
      'WEBVTT',
      '',
      '00:00:60.000 --> 00:00:61.000',
      'lost',
      '',
      '00:60:00.000 --> 00:61:00.000',
      'lost',
      '',
      '00:00:00.000 --> 60:00:00.000',
      'said',
    ],
    [[0, 216_000_000, 'said']],
  ),
  file('timings-eof', ['WEBVTT', '', '00:00:01.000 -->'], []),
  none('timings-garbage', [
    'x00:00:01.000 --> 00:00:02.000',
    '00:00x:01.000 --> 00:00:02.000',
    '00:00:01.00x --> 00:00:02.000',
    '00:00:01.000 x--> 00:00:02.000',
    '00:00:01.000 -->x 00:00:02.000',
    '00:00:01.000 --> 00:00:0x2.000',
  ]),
  file(
    'timings-negative',
    [
      'WEBVTT',
      '',
      '00:00:01.000 --> 00:00:00.999',
      'back',
      '',
      '00:00:01.000 --> 00:00:01.000',
      'still',
    ],
    [
      [1000, 999, 'back'],
      [1000, 1000, 'still'],
    ],
  ),
  file(
    'timings-omitted-hours',
    [
      'WEBVTT',
      '',
      '00:01.000 --> 00:00:02.000',
      '0',
      '',
      '00:00:01.000 --> 00:02.000',
      '1',
      '',
      '00:01.000 --> 00:02.000',
      '2',
    ],
    ['0', '1', '2'].map((text) => [1000, 2000, text]),
  ),
  file(
    'timings-too-long, read',
    ['WEBVTT', '', '000:00:01.000 --> 0000:00:02.000', 'said'],
    one('said'),
  ),
  none('timings-too-long', [
    '00:000:01.000 --> 00:00:02.000',
    '00:00:001.000 --> 00:00:02.000',
    '00:00:01.0000 --> 00:00:02.000',
    '000:01.000 --> 00:02.000',
    '00::01.000 --> 00:02.000',
    '00:00:01.000 --> 00:00:02.0000',
  ]),
  file(
    'timings-too-short, read',
    ['WEBVTT', '', '0:00:01.000 --> 0:00:02.000', 'said'],
    one('said'),
  ),
  none('timings-too-short', [
    '00:0:01.000 --> 00:00:02.000',
    '00:00:1.000 --> 00:00:02.000',
    '00:00:01.00 --> 00:00:02.000',
    '00:00:01 --> 00:00:02.000',
    '0:01.000 --> 00:02.000',
    '01.000 --> 00:02.000',
  ]),
  file(
    'whitespace-chars',
    ['WEBVTT', '', `  \t\f00:00:01.000\t-->\f00:00:02.000 \t`, ' said '],
    one('said'),
  ),
  none('whitespace-chars, vertical tab', ['\v00:00:01.000 --> 00:00:02.000']),
]

/**
 * The cases of the web-platform tests for WebVTT cue text, in texts of our own: the text, and what browsers show of it.
 *
 * @see https://github.com/web-platform-tests/wpt/tree/master/webvtt/parsing/cue-text-parsing
 */
export const TEXT_CASES: readonly (readonly [text: string, shown: string])[] = [
  ['said', 'said'],
  ['said\nand done', 'said and done'],
  ['✓ é 🎧', '✓ é 🎧'],
  ['&', '&'],
  ['AT&T', 'AT&T'],
  ['a &amp; b', 'a & b'],
  ['a &amp b', 'a & b'],
  ['&amp;amp;', '&amp;'],
  ['a &lt;b&gt; c', 'a <b> c'],
  ['a&lrm;b&rlm;c', 'a\u200Eb\u200Fc'],
  ['a&nbsp;b', 'a\u00A0b'],
  ['&quot;a&quot; &copy; &eacute;', '"a" © é'],
  ['&#65;&#x42;', 'AB'],
  ['&1; &; &unknown; &&', '&1; &; &unknown; &&'],
  ['a&<b>b', 'a&b'],
  ['<', ''],
  ['a<', 'a'],
  ['a<<b>c', 'ac'],
  ['a<b', 'a'],
  ['a <>b', 'a b'],
  ['a </>b', 'a b'],
  ['a<c>b</c>d', 'abd'],
  ['a<c.x.y z>b</c>d', 'abd'],
  ['a<i>b<b>c<u>d</u></b></i>e', 'abcde'],
  ['a<i>b</b>c', 'abc'],
  ['a<nothing>b</nothing>c', 'abc'],
  ['a<c\nx>b', 'ab'],
  ['<lang en-GB>colour</lang>', 'colour'],
  ['<ruby>a<rt>b</rt></ruby>c', 'abc'],
  ['<ruby>a<rt>b</ruby>c', 'abc'],
  ['a<rt>b', 'ab'],
  ['<v>said', 'said'],
  ['<v.loud Ada>said</v>', 'said'],
  ['a<00:00:01.500>b', 'ab'],
  ['a<0:1>b', 'ab'],
  ['a<00:00:01.500', 'a'],
  ['a > b', 'a > b'],
]
