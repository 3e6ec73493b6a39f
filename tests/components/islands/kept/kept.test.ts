import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Heard } from '../../../../lib/kept/heard'
import type { Note } from '../../../../lib/kept/note'
import { ms } from '../../../../lib/time'

/** A browser's tab: the modules anew, beside the same storage. */
async function openTab() {
  vi.resetModules()
  const [notes, heard, archive, changes] = await Promise.all([
    import('../../../../components/islands/kept/notes'),
    import('../../../../components/islands/kept/heard'),
    import('../../../../components/islands/kept/archive'),
    import('../../../../components/islands/kept/changes'),
  ])
  return { ...notes, ...heard, ...archive, ...changes }
}

const flags = new Map<string, string>()

beforeEach(() => {
  flags.clear()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => flags.get(key) ?? null,
    setItem: (key: string, value: string) => flags.set(key, value),
    removeItem: (key: string) => flags.delete(key),
  })
})

afterEach(() => vi.unstubAllGlobals())

function note(id: string, part: Partial<Note> = {}): Note {
  return {
    id,
    episode: 'downhill',
    title: 'Going downhill',
    time: ms(1000),
    end: null,
    quote: '',
    text: id,
    created: 1,
    changed: 1,
    ...part,
  }
}

const gradient: Heard = {
  id: 'downhill#gradient',
  concept: 'gradient',
  term: 'Gradient',
  episode: 'downhill',
  title: 'Going downhill',
  start: ms(0),
  end: ms(1000),
  at: 5,
}

describe('notes', () => {
  test('are found by episode and all together, also by the next visit', async () => {
    const tab = await openTab()
    await tab.putNotes([note('a'), note('b', { episode: 'uphill' })])
    const later = await openTab()
    expect((await later.notesOf('uphill')).map(({ id }) => id)).toEqual(['b'])
    expect(await later.allNotes()).toHaveLength(2)
  })

  test('a note with the same id takes the other’s place', async () => {
    const tab = await openTab()
    await tab.putNotes([note('a')])
    await tab.putNotes([note('a', { text: 'changed' })])
    expect((await tab.allNotes()).map(({ text }) => text)).toEqual(['changed'])
  })

  test('the flag that pages look for is there as long as a note is', async () => {
    const tab = await openTab()
    await tab.putNotes([note('a'), note('b')])
    expect(flags.get('earmark:notes')).toBe('2')
    await tab.removeNote('a')
    await tab.removeNote('b')
    expect(flags.has('earmark:notes')).toBe(false)
  })

  test('where one of several cannot be kept, none is, and what was there stays', async () => {
    const tab = await openTab()
    await tab.putNotes([note('a')])
    const broken = { ...note('c'), text: () => 'no text' }
    // @ts-expect-error: what no store can hold
    await expect(tab.putNotes([note('b'), broken])).rejects.toThrow()
    expect((await tab.allNotes()).map(({ id }) => id)).toEqual(['a'])
  })

  test('another tab is told', async () => {
    const [here, there] = [await openTab(), await openTab()]
    const told = new Promise<void>((resolve) => there.onChange('notes', resolve))
    await here.putNotes([note('a')])
    await told
    expect(await there.allNotes()).toHaveLength(1)
  })
})

test('a browser that keeps nothing says so each time, and is asked again the next', async () => {
  const tab = await openTab()
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Blocked', 'SecurityError')
  })
  await expect(tab.allNotes()).rejects.toThrow('Blocked')
  await expect(tab.putNotes([note('a')])).rejects.toThrow('Blocked')
  open.mockRestore()
  await tab.putNotes([note('a')])
  expect(await tab.allNotes()).toHaveLength(1)
})

test('what was brought once comes no second time, and an older text replaces none', async () => {
  const tab = await openTab()
  const archive = { notes: [note('a'), note('b')], heard: [gradient], reviews: [] }
  expect((await tab.bring(archive)).notes).toHaveLength(2)
  await tab.putNotes([note('a', { text: 'mine', changed: 9 })])
  expect(await tab.bring(archive)).toEqual({ notes: [], heard: [], reviews: [] })
  const here = await tab.archiveHere()
  expect(here.notes.map(({ text }) => text)).toEqual(['mine', 'b'])
  expect(here.heard).toEqual([gradient])
})

test('what sounded of an episode is kept by episode', async () => {
  const tab = await openTab()
  expect(await tab.playedOf('downhill')).toEqual([])
  await tab.putPlayed('downhill', [[0, 1000]])
  expect(await tab.playedOf('downhill')).toEqual([[0, 1000]])
  expect(await tab.playedOf('uphill')).toEqual([])
})
