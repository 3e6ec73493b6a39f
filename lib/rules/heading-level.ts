import type { TextContext } from './context'
import type { Rule } from './rule'
import { headingsIn } from './written'

/** Headings step down one level at a time: screen readers and the list of chapters go by them. */
export const headingLevel: Rule<TextContext> = {
  name: 'heading-level',
  severity: 'warning',
  description: 'A heading is at most one level below the one before it; the first one is `##`.',
  example: {
    bad: { text: '## Ownership\n\nOne <Mark at="0:01" />owner.\n\n#### Moving\n\nAnother owner.' },
    says: '11:1: Unexpected heading `####` after `##`, expected `###`',
    good: { text: '## Ownership\n\nOne <Mark at="0:01" />owner.\n\n### Moving\n\nAnother owner.' },
  },
  run({ file, blocks }) {
    const headings = headingsIn(blocks)
    return headings.flatMap(({ depth, place }, index) => {
      const before = headings[index - 1]?.depth ?? 1
      if (depth <= before + 1) return []
      const [wrong, right] = ['#'.repeat(depth), '#'.repeat(before + 1)]
      return {
        file,
        place,
        reason: `Unexpected ${index === 0 ? 'first ' : ''}heading \`${wrong}\`${index === 0 ? '' : ` after \`${'#'.repeat(before)}\``}, expected \`${right}\``,
        remedy: `Write \`${right}\`: who reads by headings misses the level between.`,
      }
    })
  },
}
