import type { ChoiceList, Filter, ListField } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { api } from '../../api.ts'

/** Choices asked for at a time. */
const MOST = 50

/** The choices of a field whose names hold the words of a text, out of all that the server knows; undefined until they are there. */
export function useFoundChoices(
  field: ListField,
  filter: Filter,
  { text, enabled }: { text: string; enabled: boolean },
): ChoiceList | undefined {
  const asked = useDeferredValue(text.trim())
  const found = useQuery(
    api.visits.choices.queryOptions(
      { filter, field, text: asked, most: MOST },
      { enabled: enabled && asked !== '', placeholderData: keepPreviousData },
    ),
  )
  return asked === '' ? undefined : found.data
}
