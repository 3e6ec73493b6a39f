import { expect, test } from 'vitest'
import { PLAIN, shelfOf } from './feeds/shelf'

const OWN = 'concepts: { summit: { term: Summit, definition: "The top." } }'
const draft = (PLAIN['episodes/draft.mdx'] ?? '').replace('draft: true', `draft: true\n${OWN}`)
const later = (PLAIN['episodes/later.mdx'] ?? '').replace('date:', `${OWN}\ndate:`)

async function ids(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await shelfOf({ ...PLAIN, ...files })).concepts.map(({ id }) => id)
}

test.each([
  ['a draft', { 'episodes/draft.mdx': draft }],
  ['a scheduled episode', { 'episodes/later.mdx': later }],
])('a concept that only %s defines waits for it', async (_, files) => {
  expect(await ids(files)).toEqual(['gradient', 'momentum', 'valley'])
})

test('a concept that a draft defines is there where another episode speaks of it', async () => {
  const uphill = `${PLAIN['episodes/uphill.mdx']}\nEin <Concept id="summit">Gipfel</Concept>.\n`
  const files = { 'episodes/draft.mdx': draft, 'episodes/uphill.mdx': uphill }
  expect(await ids(files)).toEqual(['gradient', 'momentum', 'summit', 'valley'])
})

test('a concept of an episode that is out is there, spoken of or not', async () => {
  const out = draft.replace('draft: true\n', '')
  expect(await ids({ 'episodes/draft.mdx': out })).toContain('summit')
})
