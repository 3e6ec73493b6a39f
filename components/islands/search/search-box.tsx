'use client'

import { type MouseEvent, type ReactNode, type Ref, useId } from 'react'
import { Icon } from '../icon'
import { type Group, groupsOf, type Option } from './options'
import { ResultList } from './result-list'
import { saidOf } from './said'
import { useAnswer } from './use-answer'
import { useOptionKeys } from './use-option-keys'
import { useSaidOnce } from './use-said-once'

interface Props {
  readonly field: Ref<HTMLInputElement>
  readonly typed: string
  /** Passages shown at most. */
  readonly limit: number
  onType(typed: string): void
  /** A result was opened; its link does the rest. */
  onOpen(option: Option, event: MouseEvent): void
  /** At the end of the field. */
  readonly children?: ReactNode
  /** Below the results. */
  more(groups: readonly Group[]): ReactNode
}

/** The field and what is found: a combobox with a list (ARIA Authoring Practices), grouped. Enter opens the first one. */
export function SearchBox({ field, typed, limit, onType, onOpen, children, more }: Props) {
  const id = useId()
  const answer = useAnswer(typed, limit)
  const groups = groupsOf(answer)
  const count = groups.flatMap(({ options }) => options).length
  const optionId = (at: number) => `${id}-${at}`
  const isAnswer = answer.typed === typed
  const said = useSaidOnce(typed, isAnswer ? saidOf(answer, groups) : '')
  const { index, onKeyDown } = useOptionKeys(answer, isAnswer, count, optionId)
  return (
    <div className="search">
      <div className="search-field">
        <Icon name="search" />
        <input
          {...FIELD}
          ref={field}
          aria-expanded={count > 0}
          aria-controls={id}
          aria-activedescendant={index < 0 ? undefined : optionId(index)}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {children}
      </div>
      <p role="status" className="search-said">
        {said}
      </p>
      <ResultList id={id} groups={groups} index={index} optionId={optionId} onOpen={onOpen} />
      {more(groups)}
    </div>
  )
}

const FIELD = {
  type: 'text',
  role: 'combobox',
  'aria-label': 'Search',
  'aria-autocomplete': 'list',
  placeholder: 'Words, “a phrase”, a concept',
  inputMode: 'search',
  enterKeyHint: 'search',
  autoComplete: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
} as const
