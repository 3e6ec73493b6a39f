import type { MaterialContext } from './context'
import type { Rule } from './rule'

/** A date that is still to come is on purpose. */
export const dateFuture: Rule<MaterialContext> = {
  name: 'date-future',
  severity: 'hint',
  description: 'The date of an episode is not in the future, unless it is scheduled.',
  example: {
    bad: {
      files: {
        'episodes/example.mdx':
          '---\ntitle: Example\ndate: 9999-12-31\naudio: /audio/example.mp3\n---\n\n<Mark at="0:01" />Hello.\n',
      },
    },
    says: '3:7: Unexpected date `9999-12-31` in the future, expected one up to today unless the episode is scheduled',
    good: {
      files: {
        'episodes/example.mdx':
          '---\ntitle: Example\ndate: 1999-12-31\naudio: /audio/example.mp3\n---\n\n<Mark at="0:01" />Hello.\n',
      },
    },
  },
  run({ episode, today }) {
    const { meta, file, places } = episode
    if (meta.draft || meta.date <= today) return []
    return [
      {
        file,
        place: places.date ?? { line: 1, column: 1 },
        reason: `Unexpected date \`${meta.date}\` in the future, expected one up to today unless the episode is scheduled`,
        remedy: `Correct it if it is a slip (today is ${today}); if it is scheduled, build the site again on that day.`,
      },
    ]
  },
}
