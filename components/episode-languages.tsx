import { versionsOf } from '../lib/feeds/languages'
import type { Library } from '../lib/library'
import { episodeRoute, href } from '../lib/routes'

/** The ways to the same episode in other languages, each by its own name. */
export function EpisodeLanguages({ slug, library }: { slug: string; library: Library }) {
  const others = versionsOf(slug, library).filter((version) => version.slug !== slug)
  if (others.length === 0) return null
  return (
    <p className="episode-languages">
      {others.map(({ language, slug: other, title }) => (
        <a
          key={other}
          href={href(episodeRoute(other))}
          hrefLang={language}
          lang={language}
          title={title}
        >
          {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
        </a>
      ))}
    </p>
  )
}
