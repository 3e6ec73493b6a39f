/** The icons that the page's sprite holds. */
export type IconName =
  | 'play'
  | 'pause'
  | 'previous-concept'
  | 'next-concept'
  | 'turn'
  | 'volume'
  | 'link'
  | 'pin'
  | 'unpin'
  | 'follow'
  | 'up'
  | 'down'
  | 'keys'
  | 'check'

/** A picture beside or instead of words; it says nothing to a screen reader, its button's name does. */
export function Icon({ name, mirrored = false }: { name: IconName; mirrored?: boolean }) {
  return (
    <svg className={mirrored ? 'icon mirrored' : 'icon'} aria-hidden="true">
      <use href={`#icon_${name}`} />
    </svg>
  )
}
