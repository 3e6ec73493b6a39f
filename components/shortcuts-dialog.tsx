/** The keys and what they do. */
const SHORTCUTS = [
  { keys: ['Space', 'K'], does: 'Play or pause' },
  { keys: ['J', '←'], does: 'Back 15 seconds' },
  { keys: ['L', '→'], does: 'Forward 30 seconds' },
  { keys: ['['], does: 'Previous concept' },
  { keys: [']'], does: 'Next concept' },
  { keys: ['<'], does: 'Slower' },
  { keys: ['>'], does: 'Faster' },
  { keys: ['/'], does: 'Search' },
  { keys: ['N'], does: 'Note at this moment' },
  { keys: ['F'], does: 'Only the text' },
  { keys: ['⇧ →'], does: 'Select in a paragraph' },
  { keys: ['⇧ ↵'], does: 'Play from a paragraph' },
  { keys: ['?'], does: 'Show these shortcuts' },
] as const

/** For authors, in `npm run dev`. */
const AUTHOR_SHORTCUTS = [
  { keys: ['C'], does: 'Copy at="…" of this moment' },
  { keys: ['E'], does: 'Open the line being spoken' },
] as const

/** The list of keys. It waits closed in every page; the player's button and `?` open it. */
export function ShortcutsDialog() {
  const isDevelopment = process.env.NODE_ENV === 'development'
  return (
    <dialog
      id="shortcuts_list"
      aria-labelledby="shortcuts_title"
      className="shortcuts"
      closedby="any"
    >
      <h2 id="shortcuts_title">Keyboard shortcuts</h2>
      <dl>
        {[...SHORTCUTS, ...(isDevelopment ? AUTHOR_SHORTCUTS : [])].map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="button-quiet">Close</button>
      </form>
    </dialog>
  )
}
