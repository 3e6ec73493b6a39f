import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { place, refusal } from '../../../bin/build/place'
import { filesOf, folderOf } from '../../folder'

describe('place', () => {
  test('puts a site where there was none, also below folders that are not there yet', async () => {
    const folder = folderOf({ 'site/index.html': 'new' })
    await place(join(folder, 'site'), join(folder, 'a/b/out'))
    expect(filesOf(folder)).toEqual({ 'a/b/out/index.html': 'new' })
  })

  test('takes the place of the site before, of which nothing is left', async () => {
    const folder = folderOf({
      'site/index.html': 'new',
      'out/index.html': 'old',
      'out/old/index.html': 'old',
    })
    await place(join(folder, 'site'), join(folder, 'out'))
    expect(filesOf(folder)).toEqual({ 'out/index.html': 'new' })
    expect(readdirSync(folder)).toEqual(['out'])
  })

  test('leaves the site before where the new one is missing', async () => {
    const folder = folderOf({ 'out/index.html': 'old' })
    await expect(place(join(folder, 'site'), join(folder, 'out'))).rejects.toThrow('ENOENT')
    expect(filesOf(folder)).toEqual({ 'out/index.html': 'old' })
  })

  test('follows a link to where the site lies', async () => {
    const folder = folderOf({ 'site/index.html': 'new', 'disk/out/index.html': 'old' })
    symlinkSync(join(folder, 'disk/out'), join(folder, 'out'))
    await place(join(folder, 'site'), join(folder, 'out'))
    expect(filesOf(join(folder, 'disk'))).toEqual({ 'out/index.html': 'new' })
  })

  test('cleans up after one that was killed half-way', async () => {
    const folder = folderOf({
      'site/index.html': 'new',
      '.out.next/index.html': 'half',
      '.out.previous/index.html': 'old',
    })
    await place(join(folder, 'site'), join(folder, 'out'))
    expect(filesOf(folder)).toEqual({ 'out/index.html': 'new' })
  })

  test('brings back the site that one killed half-way had put aside', async () => {
    const folder = folderOf({ '.out.previous/index.html': 'old' })
    await expect(place(join(folder, 'site'), join(folder, 'out'))).rejects.toThrow('ENOENT')
    expect(filesOf(folder)).toEqual({ 'out/index.html': 'old' })
  })
})

describe('what may be replaced', () => {
  test('a folder that is not there, an empty one, and a site', async () => {
    const folder = folderOf({ 'site/_next/static/a.js': '' })
    expect(await refusal(join(folder, 'nothing'))).toBeNull()
    expect(await refusal(folderOf())).toBeNull()
    expect(await refusal(join(folder, 'site'))).toBeNull()
  })

  test('not a folder with other files, nor a file', async () => {
    const folder = folderOf({ 'thesis.doc': 'years of work' })
    expect(await refusal(folder)).toBe(
      `Unexpected files in \`${folder}\`, expected an empty folder or a site that Earmark built`,
    )
    const file = join(folder, 'thesis.doc')
    expect(await refusal(file)).toBe(`Unexpected file \`${file}\`, expected a folder`)
    expect(existsSync(file)).toBe(true)
  })
})
