import type { IconName } from './islands/icon'

/** Drawn on a grid of 24, with round strokes of 1.75, for this project. */
const PATHS = {
  play: 'M7 4.8v14.4c0 .8.9 1.3 1.6.8l11-7.2a1 1 0 0 0 0-1.6l-11-7.2c-.7-.5-1.6 0-1.6.8Z',
  pause: 'M7 4.5h2.6v15H7zM14.4 4.5H17v15h-2.6z',
  'previous-concept': 'M18 5.5 9 12l9 6.5ZM5.5 5v14',
  'next-concept': 'M6 5.5 15 12l-9 6.5ZM18.5 5v14',
  turn: 'M4.5 12a7.5 7.5 0 1 0 2.6-5.7M7.4 2.8 6.9 6.6l3.9.4',
  volume: 'M4 9.5v5h3.2L12 18.5v-13L7.2 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.700l-1.2 1.200M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.700l1.2-1.2',
  pin: 'M9 4h6l-.6 6.2 3.1 3.300v1.500h-11v-1.500l3.1-3.300ZM12 15v5.5',
  unpin: 'M9 4h6l-.6 6.2 3.1 3.300v1.500h-11v-1.500l3.1-3.300ZM12 15v5.500M4 4l16 16',
  follow: 'M4 5.5h10M4 10h6M4 14.5h6M4 19h10M18 8v9M14.8 13.8 18 17l3.2-3.2',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  keys: 'M3.5 6.500h17v11h-17zM7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8 14h8',
  check: 'M5 12.500l4.5 4.500L19 7.5',
} as const satisfies Record<IconName, string>

const FILLED: ReadonlySet<string> = new Set<IconName>(['play', 'pause'])

/** All icons, once a page: scripts only name them. */
export function IconSprite() {
  return (
    <svg className="icon-sprite" aria-hidden="true">
      {Object.entries(PATHS).map(([name, path]) => (
        <symbol
          key={name}
          id={`icon_${name}`}
          viewBox="0 0 24 24"
          fill={FILLED.has(name) ? 'currentColor' : 'none'}
          stroke={FILLED.has(name) ? 'none' : 'currentColor'}
        >
          <path d={path} />
        </symbol>
      ))}
    </svg>
  )
}
