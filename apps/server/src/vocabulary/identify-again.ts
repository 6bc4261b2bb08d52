import type { Fact, NamedField, ReadOfficial, ReadVisit } from '@jawla/domain'
import type { Vocabulary } from '@jawla/vocabulary'
import { entriesOf } from './known-thing.ts'
import { readerOf } from './reader-of.ts'
import { withKnownId } from './with-known-id.ts'

/**
 * A fact as somebody decided it, with the ids by which the vocabulary knows it today: what was decided is what it is called, not what was
 * known of that then. Ids that the vocabulary still has stay. `visit` is the reading that tells it, `published` the day of its report.
 */
export function identifyAgain(
  fact: Fact,
  vocabulary: Vocabulary,
  { visit, published }: { visit: ReadVisit; published: string | null },
): Fact {
  const { identify } = readerOf(vocabulary)
  switch (fact.field) {
    case 'officials': {
      const value = named(vocabulary, fact.field, fact.value)
      // A name alone may be an office's words, which are left as they are.
      if (value.id === undefined || value.id === fact.value.id) return { field: fact.field, value }
      const [official = value] = identify({ ...visit, officials: [value] }, published).officials
      return { field: fact.field, value: official }
    }
    case 'stops': {
      const { facility, ...stop } = fact.value
      if (vocabulary.facilities.some(({ id }) => id === facility)) return fact
      // The province that somebody decided may be another than the reading's: a key of three parts ends with it.
      const province = facility?.split('|')[2] ?? visit.province
      const [value = fact.value] = identify({ ...visit, province, stops: [stop] }, published).stops
      return { field: fact.field, value }
    }
    case 'programs':
    case 'crafts':
    case 'partners':
      return { field: fact.field, value: named(vocabulary, fact.field, fact.value) }
    default:
      return fact
  }
}

function named<Value extends Pick<ReadOfficial, 'name' | 'id'>>(
  vocabulary: Vocabulary,
  field: NamedField,
  value: Value,
): Value {
  const entries = entriesOf(vocabulary, field)
  if (entries.some(({ id }) => id === value.id)) return value
  const { id: _, ...rest } = value
  return withKnownId(entries, rest as Value)
}
