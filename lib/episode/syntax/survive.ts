import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types'
import { VFileMessage } from 'vfile-message'
import type { Point } from '../../diagnostic'

/** A tag or an expression that breaks off. */
export interface Break {
  /** Where its `<` or `{` stands, as an offset into the text. */
  readonly offset: number
  /** Where its `<` or `{` stands. */
  readonly start: Point
  /** The character it breaks at; `null` where the paragraph ends before the tag or the expression does. */
  readonly at: Point | null
}

/**
 * A syntax extension that survives its own errors.
 *
 * The MDX extensions of micromark throw at a broken tag. Here the construct gives up instead, so that micromark
 * reads its first sign as text and goes on. What is broken as a block is tried again within its paragraph;
 * only there is it recorded, once.
 */
export function survive(extension: Extension, record: (found: Break) => void): Extension {
  return {
    flow: each(extension.flow, (construct) => guarded(construct, () => {})),
    text: each(extension.text, (construct) => guarded(construct, record)),
  }
}

type Constructs = NonNullable<Extension['flow']>

function each(
  constructs: Constructs | undefined,
  change: (one: Construct) => Construct,
): Constructs {
  return Object.fromEntries(
    Object.entries(constructs ?? {}).map(([sign, some]) => [sign, [some ?? []].flat().map(change)]),
  )
}

function guarded(construct: Construct, record: (found: Break) => void): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { line, column, offset } = this.now()
    let over = false
    const leave =
      (next: State): State =>
      (code) => {
        over = true
        return next(code)
      }
    const guard =
      (state: State): State =>
      (code) => {
        try {
          const next = state(code)
          return next === undefined || over ? next : guard(next)
        } catch (error) {
          if (!(error instanceof VFileMessage) || over) throw error
          record({ offset, start: { line, column }, at: code === null ? null : pointOf(error) })
          return nok(code)
        }
      }
    return guard(construct.tokenize.call(this, effects, leave(ok), leave(nok)))
  }
  return { ...construct, tokenize }
}

function pointOf(error: VFileMessage): Point | null {
  return error.line === undefined || error.column === undefined
    ? null
    : { line: error.line, column: error.column }
}
