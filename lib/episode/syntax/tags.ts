import type { Node, Parent, RootContent } from 'mdast'
import type { CompileContext, Extension, Handle, Token } from 'mdast-util-from-markdown'
import type { Point } from '../../diagnostic'

/** One tag, opening or closing, as it stands in the text. */
export interface Tag extends Node {
  type: 'tag'
  name: string
  closing: boolean
  selfClosing: boolean
  attributes: Attribute[]
}

/** One attribute of a tag. */
export interface Attribute {
  /** Empty for a spread. */
  name: string
  /** `null` where there is none (`<Mark at />`) and where it is an `{expression}`. */
  value: string | null
  expression: boolean
  place: Point
  /** Where the value begins, behind its quote. */
  valuePlace: Point
}

/** A pair of tags and what stands between them; a self-closing tag has nothing between. */
export interface Element extends Parent {
  type: 'element'
  tag: Tag
  children: RootContent[]
}

/** `{…}`: a comment, or code that is refused. */
export interface Expression extends Node {
  type: 'expression'
  value: string
}

declare module 'mdast' {
  interface RootContentMap {
    tag: Tag
    element: Element
    expression: Expression
  }
  interface BlockContentMap {
    tag: Tag
    element: Element
    expression: Expression
  }
  interface PhrasingContentMap {
    tag: Tag
    element: Element
    expression: Expression
  }
}

/** Adds tags to the tree as leaves, and expressions as their source. */
export function tagsFromMarkdown(): Extension {
  const handlers: { enter: Record<string, Handle>; exit: Record<string, Handle> } = {
    enter: {},
    exit: {},
  }
  for (const level of ['mdxFlow', 'mdxText']) {
    handlers.enter[`${level}Expression`] = enterExpression
    handlers.exit[`${level}Expression`] = exitExpression
  }
  for (const level of ['mdxJsxFlowTag', 'mdxJsxTextTag']) {
    handlers.enter[level] = enterTag
    handlers.exit[level] = exitNode
    for (const [part, handle] of Object.entries(ENTER)) handlers.enter[level + part] = handle
    for (const [part, handle] of Object.entries(EXIT)) handlers.exit[level + part] = handle
  }
  return handlers
}

const ENTER: Record<string, Handle> = {
  Attribute: enterAttribute,
  ExpressionAttribute: enterSpread,
  ClosingMarker() {
    tagOf(this).closing = true
  },
  SelfClosingMarker() {
    tagOf(this).selfClosing = true
  },
  AttributeValueLiteral(token) {
    attributeOf(this, (attribute) => {
      attribute.value = ''
      attribute.valuePlace = { line: token.start.line, column: token.start.column + 1 }
    })
  },
  AttributeValueExpression(token) {
    attributeOf(this, (attribute) => {
      attribute.expression = true
      attribute.valuePlace = pointOf(token)
    })
  },
}

const EXIT: Record<string, Handle> = {
  NamePrimary(token) {
    tagOf(this).name = this.sliceSerialize(token)
  },
  NameMember(token) {
    tagOf(this).name += `.${this.sliceSerialize(token)}`
  },
  NameLocal(token) {
    tagOf(this).name += `:${this.sliceSerialize(token)}`
  },
  AttributeNamePrimary(token) {
    attributeOf(this, (attribute) => (attribute.name = this.sliceSerialize(token)))
  },
  AttributeNameLocal(token) {
    attributeOf(this, (attribute) => (attribute.name += `:${this.sliceSerialize(token)}`))
  },
  AttributeValueLiteralValue(token) {
    attributeOf(this, (attribute) => (attribute.value += this.sliceSerialize(token)))
  },
}

function enterTag(this: CompileContext, token: Token): void {
  const tag: Tag = { type: 'tag', name: '', closing: false, selfClosing: false, attributes: [] }
  this.enter(tag, token)
}

function enterExpression(this: CompileContext, token: Token): void {
  const expression: Expression = { type: 'expression', value: '' }
  this.enter(expression, token)
}

function exitExpression(this: CompileContext, token: Token): void {
  const node = this.stack.at(-1)
  if (node?.type === 'expression') node.value = this.sliceSerialize(token).slice(1, -1)
  this.exit(token)
}

function exitNode(this: CompileContext, token: Token): void {
  this.exit(token)
}

function enterAttribute(this: CompileContext, token: Token): void {
  const place = pointOf(token)
  tagOf(this).attributes.push({
    name: '',
    value: null,
    expression: false,
    place,
    valuePlace: place,
  })
}

function enterSpread(this: CompileContext, token: Token): void {
  const place = pointOf(token)
  tagOf(this).attributes.push({ name: '', value: null, expression: true, place, valuePlace: place })
}

function tagOf(context: CompileContext): Tag {
  const node = context.stack.at(-1)
  if (node?.type !== 'tag') throw new Error('A part of a tag stands outside of a tag')
  return node
}

function attributeOf(context: CompileContext, change: (attribute: Attribute) => void): void {
  const attribute = tagOf(context).attributes.at(-1)
  if (attribute) change(attribute)
}

function pointOf(token: Token): Point {
  return { line: token.start.line, column: token.start.column }
}
