import type { Playable } from '../../../lib/playable'
import { at, nextChange, NOTHING, track, type Track } from '../../../lib/transcript/cursor'
import type { Player } from '../player/player'

/** Puts the map of an episode into the page when it is opened, and lights the concept being spoken about. */
export function lightMaps(player: Player, signal: AbortSignal) {
  const look = ({ target }: Event) => {
    const fold = target instanceof Element && target.closest<HTMLDetailsElement>('[data-map]')
    const picture = fold && fold.querySelector('picture')
    if (!fold || !picture || !fold.open || signal.aborted) return
    draw(picture).then(
      (map) => map && light(player, map, fold.dataset.map ?? '', signal),
      () => {}, // The picture in the page stays.
    )
  }
  document.addEventListener('toggle', look, { capture: true, signal })
}

/** The picture's own lines and letters in its place: they can be lit, and their links followed. */
async function draw(picture: HTMLPictureElement): Promise<HTMLElement | null> {
  const [source, image] = [picture.querySelector('source'), picture.querySelector('img')]
  if (!source || !image) return null
  const response = await fetch(matchMedia(source.media).matches ? source.srcset : image.src)
  if (!response.ok || !picture.isConnected) return null
  const map = document.createElement('div')
  map.className = picture.className
  // Its style sheet is for the picture alone, and the policy of the page allows none.
  map.innerHTML = (await response.text()).replace(/<style>.*?<\/style>/s, '')
  map.firstElementChild?.setAttribute('data-only', '')
  const words = document.createElement('p')
  words.className = 'sr-only'
  words.textContent = image.alt
  picture.replaceWith(words, map)
  return map
}

function light(player: Player, map: HTMLElement, slug: string, signal: AbortSignal) {
  const links = map.querySelectorAll('[data-concept]')
  let known: Spoken | null = null
  const spoken = () => {
    const { episode } = player.state()
    if (known?.episode !== episode) known = episode?.slug === slug ? spokenIn(episode) : null
    return known
  }
  const update = () => {
    if (!map.isConnected) return end()
    const now = spoken()
    const concept = now && now.concepts[at(now.track, player.clock.now())]
    for (const link of links)
      link.toggleAttribute('data-active', link.getAttribute('data-concept') === concept)
  }
  const ends = [
    player.clock.subscribe(update, (time) => nextChange(spoken()?.track ?? EMPTY, time)),
    player.subscribe(update),
  ]
  const end = () => ends.forEach((each) => each())
  signal.addEventListener('abort', end)
  update()
}

interface Spoken {
  readonly episode: Playable
  readonly track: Track
  readonly concepts: Readonly<Record<number, string>>
}

const EMPTY: Track = track([])

function spokenIn(episode: Playable): Spoken {
  const spans = [...episode.segments, ...episode.mentions]
  const concepts = { ...spans.map(({ concept }) => concept), [NOTHING]: '' }
  return { episode, track: track(spans), concepts }
}
