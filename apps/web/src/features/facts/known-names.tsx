import { EMPTY_FILTER, type FactField, type ListField, type VocabularyKind } from '@jawla/domain'
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { api } from '../../api.ts'

/** What a name in a field is of. */
const NAMED: Partial<Record<FactField, VocabularyKind & ListField>> = {
  officials: 'officials',
  stops: 'facilities',
  programs: 'programs',
  crafts: 'crafts',
  partners: 'partners',
  figures: 'programs',
}
const LEAST = 2
const MOST = 10

/** The names that the vocabulary and the record know for what is being typed, for the browser to offer. */
export function KnownNames({ id, field, text }: { id: string; field: FactField; text: string }) {
  const kind = NAMED[field]
  const typed = useDeferredValue(text.trim())
  const isAsked = kind !== undefined && typed.length >= LEAST
  const known = useQuery(
    api.vocabulary.list.queryOptions(isAsked ? { kind, text: typed, limit: MOST } : skipToken, {
      placeholderData: keepPreviousData,
    }),
  )
  const told = useQuery(
    api.visits.choices.queryOptions(
      isAsked ? { filter: EMPTY_FILTER, field: kind, text: typed, most: MOST } : skipToken,
      { placeholderData: keepPreviousData },
    ),
  )
  const entries = [...(known.data?.items ?? []), ...(told.data?.choices ?? [])]
  const names = new Set(entries.flatMap(({ names }) => [names?.ar, names?.fr]).filter(Boolean))
  return (
    <datalist id={id}>
      {[...names].map((name) => (
        <option key={name} value={name ?? ''} />
      ))}
    </datalist>
  )
}
