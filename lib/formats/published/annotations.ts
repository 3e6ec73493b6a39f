import { toSeconds } from '../../time'
import type { Anchor } from '../../transcript/model'
import type { Moment } from '../../moments'
import { blocksMarkdown } from './markdown-blocks'
import { conceptUrl, fileUrl, pageUrl, type Published, termOf } from './published'

/**
 * What an episode speaks about and when, in the Podcast Annotation Format 1.0.0: each segment and each mention. None
 * where the length of the recording is not known.
 *
 * @see https://www.podcastannotation.org/
 */
export function conceptsJson(published: Published): string {
  const { show, transcript } = published
  const language = transcript.meta.language ?? show.language
  const timed = transcript.duration > 0 ? ['vtt', 'srt', 'json'] : []
  const transcripts = timed.map((format) => ({
    url: fileUrl(published, `transcript.${format}`),
    ...{ format, language },
  }))
  const file = {
    version: '1.0.0',
    episode: {
      title: transcript.meta.title,
      url: pageUrl(published),
      audioUrl: published.audio,
    },
    transcripts,
    speakers: speakersOf(published),
    annotations: transcript.duration > 0 ? annotationsOf(published) : [],
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** All who speak, also those whom the front matter does not name; roles in small letters, as the format asks. */
function speakersOf({ transcript }: Published) {
  const { meta, paragraphs } = transcript
  const named = new Set(meta.speakers.map(({ id }) => id))
  const spoken = new Set(paragraphs.flatMap(({ speaker }) => speaker ?? []))
  const others = [...spoken].filter((id) => !named.has(id)).map((id) => ({ id, name: id }))
  const known = meta.speakers.map(({ id, name, role }) => ({
    ...{ id, name },
    ...(role && { role: role.toLowerCase() }),
  }))
  return [...known, ...others]
}

function annotationsOf(published: Published) {
  const mentioned = new Map<string, number>()
  return published.transcript.anchors.flatMap((anchor, index) => {
    const moment = published.moments[index]
    if (!moment) return []
    const count = (mentioned.get(anchor.concept) ?? 0) + 1
    if (anchor.kind === 'mention') mentioned.set(anchor.concept, count)
    const id = anchor.kind === 'segment' ? anchor.id : `${anchor.concept}:${count}`
    return [{ id, ...annotation(anchor, moment, published) }]
  })
}

function annotation(anchor: Anchor, moment: Moment, published: Published) {
  const concept = published.concepts.get(anchor.concept)
  const speaker = published.transcript.paragraphs[anchor.paragraph]?.speaker ?? null
  return {
    startTime: toSeconds(anchor.start),
    endTime: toSeconds(anchor.end),
    type: 'concept',
    title: termOf(published, anchor.concept),
    url: conceptUrl(published, anchor.concept),
    ...(speaker !== null && { speaker }),
    ...(anchor.kind === 'mention' && { quote: moment.quote.words }),
    ...(concept && concept.aliases.length > 0 && { tags: concept.aliases }),
    canonicalId: `concept:${anchor.concept}`,
    source: 'human',
    data: {
      kind: anchor.kind,
      moment: pageUrl(published) + moment.fragment,
      definition: concept ? blocksMarkdown(concept.definition, published) : '',
      links: concept?.links ?? [],
    },
  }
}
