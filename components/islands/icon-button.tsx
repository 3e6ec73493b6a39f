import { Icon, type IconName } from './icon'

interface Props {
  readonly name: string
  readonly icon: IconName
  readonly disabled?: boolean
  onClick(): void
}

/** A button that is a picture; its name is told and shown on hover. */
export function IconButton({ name, icon, disabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      className="button-icon"
      aria-label={name}
      title={name}
      // Still focused where it has been pressed until there is no more.
      aria-disabled={disabled || undefined}
      onClick={() => disabled || onClick()}
    >
      <Icon name={icon} />
    </button>
  )
}
