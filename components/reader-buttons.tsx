import { Icon } from './islands/icon'

const SIZES = { small: 'Small', normal: 'Normal', large: 'Large', huge: 'Very large' }
const MEASURES = { narrow: 'Short', normal: 'Normal', wide: 'Long' }

/** What a reader finds in the player: a note at this moment, and how the text is set. The islands make them work. */
export function ReaderButtons() {
  return (
    <>
      <button
        type="button"
        className="button-icon button-reader"
        data-tool="note"
        aria-label="Add note"
        title="Add note"
      >
        <Icon name="note" />
      </button>
      <button
        type="button"
        className="button-icon button-reader"
        popoverTarget="text_choice"
        aria-label="Text"
        title="Text"
      >
        <Icon name="text" />
      </button>
      <div id="text_choice" popover="auto" className="popover text-choice">
        <Choice setting="size" legend="Size" options={SIZES} />
        <Choice setting="measure" legend="Lines" options={MEASURES} />
        <button type="button" className="button-quiet" data-tool="focus">
          <Icon name="focus" />
          Only the text
        </button>
      </div>
    </>
  )
}

/** The way to the same choice where the player has no room for it. */
export function TextButton() {
  return (
    <button type="button" className="text-button" popoverTarget="text_choice">
      Text
    </button>
  )
}

interface ChoiceProps {
  readonly setting: string
  readonly legend: string
  readonly options: Readonly<Record<string, string>>
}

function Choice({ setting, legend, options }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {Object.entries(options).map(([value, name]) => (
        <label key={value}>
          <input
            type="radio"
            name={`text_${setting}`}
            value={value}
            data-setting={setting}
            defaultChecked={value === 'normal'}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
