import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types'
import { VFileMessage } from 'vfile-message'
import type { Point } from '../../diagnostic'
import type { Patience } from './patience'

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
 * only there is it recorded, once. Where the patience with the text is at its end, no sign is tried any more.
 * A sign that `isHopeless`, by its offset in the text, breaks off without a look at what follows.
 */
export function survive(
  extension: Extension,
  patience: Patience,
  record: (found: Break) => void,
  isHopeless: (offset: number) => boolean = () => false,
): Extension {
  const guards = { patience, isHopeless }
  return {
    flow: each(extension.flow, (construct) => guarded(construct, { ...guards, record: () => {} })),
    text: each(extension.text, (construct) => guarded(construct, { ...guards, record })),
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

interface Guards {
  readonly patience: Patience
  readonly record: (found: Break) => void
  readonly isHopeless: (offset: number) => boolean
}

function guarded(construct: Construct, { patience, record, isHopeless }: Guards): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { line, column, offset } = this.now()
    if (!patience.allows({ line, column })) return nok
    if (isHopeless(offset)) {
      record({ offset, start: { line, column }, at: null })
      return nok
    }
    let over = false
    let looked = 0
    const leave: State = (code) => {
      over = true
      return ok(code)
    }
    const giveUp: State = (code) => {
      over = true
      patience.spend(looked)
      return nok(code)
    }
    const guard =
      (state: State): State =>
      (code) => {
        looked++
        try {
          const next = state(code)
          return next === undefined || over ? next : guard(next)
        } catch (error) {
          if (!(error instanceof VFileMessage) || over) throw error
          record({ offset, start: { line, column }, at: code === null ? null : pointOf(error) })
          return giveUp(code)
        }
      }
    return guard(construct.tokenize.call(this, effects, leave, giveUp))
  }
  return { ...construct, tokenize }
}

function pointOf(error: VFileMessage): Point | null {
  return error.line === undefined || error.column === undefined
    ? null
    : { line: error.line, column: error.column }
}
