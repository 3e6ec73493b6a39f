/** The icons that the style sheet draws. */
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
  | 'stop'
  | 'back'
  | 'on'
  | 'search'
  | 'close'
  | 'quote'
  | 'share'
  | 'note'
  | 'text'
  | 'focus'

/** A picture beside or instead of words; it says nothing to a screen reader, its button's name does. */
export function Icon({ name, mirrored = false }: { name: IconName; mirrored?: boolean }) {
  return (
    <span className={mirrored ? 'icon mirrored' : 'icon'} data-icon={name} aria-hidden="true" />
  )
}
