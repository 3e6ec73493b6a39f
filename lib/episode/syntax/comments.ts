import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types'

/**
 * Syntax for `{/* comments *\/}`, which may hold anything, also braces and empty lines.
 *
 * The expression syntax of MDX counts braces where it does not parse JavaScript, and would end a comment at a
 * brace within it. Comments become the same tokens as expressions.
 */
export function comments(): Extension {
  return {
    flow: { [BRACE]: construct('mdxFlowExpression', true) },
    text: { [BRACE]: construct('mdxTextExpression', false) },
  }
}

const BRACE = 123
const END_BRACE = 125
const SLASH = 47
const STAR = 42

/** Where in a comment a character stands. */
type Part = 'open' | 'slash' | 'inside' | 'star' | 'closed' | 'over'

/** The part that the next character stands in; `null` where this is no comment. */
function partAfter(part: Part, code: Code): Part | null {
  switch (part) {
    case 'open':
      return code === SLASH ? 'slash' : isSpace(code) || isLineEnding(code) ? 'open' : null
    case 'slash':
      return code === STAR ? 'inside' : null
    case 'inside':
      return code === STAR ? 'star' : 'inside'
    case 'star':
      return code === SLASH ? 'closed' : code === STAR ? 'star' : 'inside'
    case 'closed':
      if (code === SLASH) return 'slash'
      return code === END_BRACE ? 'over' : isSpace(code) || isLineEnding(code) ? 'closed' : null
    case 'over':
      return null
  }
}

type Type = 'mdxFlowExpression' | 'mdxTextExpression'

function construct(type: Type, isFlow: boolean): Construct {
  return {
    name: isFlow ? 'mdxFlowComment' : 'mdxTextComment',
    concrete: isFlow,
    tokenize(effects, ok, nok) {
      // A lazy line lacks the sign of the quote or list around the comment.
      const isLazy = () => isFlow && this.parser.lazy[this.now().line] === true
      const over: State = (code) => {
        effects.exit(`${type}Chunk`)
        effects.exit(type)
        return isFlow ? restOfLine(effects, ok, nok)(code) : ok(code)
      }
      const within = characters(type, effects, isLazy, over, nok)
      return (code) => {
        effects.enter(type)
        effects.enter(`${type}Chunk`)
        effects.consume(code)
        return within('open')
      }
    },
  }
}

/** The characters of a comment, one chunk a line. */
function characters(type: Type, effects: Effects, isLazy: () => boolean, over: State, nok: State) {
  return within

  function within(part: Part): State {
    return (code) => {
      const next = code === null || isLazy() ? null : partAfter(part, code)
      if (next === null) return nok(code)
      if (isLineEnding(code)) {
        effects.exit(`${type}Chunk`)
        return lineEnding(next)(code)
      }
      effects.consume(code)
      return next === 'over' ? over : within(next)
    }
  }

  function lineEnding(next: Part): State {
    return (code) => {
      if (code === null) return nok(code)
      if (!isLineEnding(code)) {
        effects.enter(`${type}Chunk`)
        return within(next)(code)
      }
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return lineEnding(next)
    }
  }
}

/** Among blocks a comment is all that its last line holds. */
function restOfLine(effects: Effects, ok: State, nok: State): State {
  const rest: State = (code) => {
    if (code === null || isLineEnding(code)) return ok(code)
    if (!isSpace(code)) return nok(code)
    effects.enter('whitespace')
    effects.consume(code)
    effects.exit('whitespace')
    return rest
  }
  return rest
}

/** Micromark's codes for line endings are -5, -4 and -3; a tab and the columns it fills are -2 and -1. */
function isLineEnding(code: Code): boolean {
  return code !== null && code < -2
}

function isSpace(code: Code): boolean {
  return code === 32 || code === -2 || code === -1
}
