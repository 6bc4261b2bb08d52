import { EMPTY_FILTER, type Filter, type ListField } from '@jawla/domain'
import type { RecordKind } from './record-link.tsx'

/** What visits can be selected by: everything with a page but reports. */
export type EntityKind = Exclude<RecordKind, 'report'>

/** The field of the filter that selects the visits of each. */
export const FIELD_OF = {
  facility: 'facilities',
  program: 'programs',
  official: 'officials',
  craft: 'crafts',
  partner: 'partners',
  region: 'regions',
  province: 'provinces',
  outlet: 'outlets',
} as const satisfies Record<EntityKind, ListField>

/** One thing of the record, by which visits can be selected. */
export interface EntityRef {
  kind: EntityKind
  id: string
}

/** The visits of one thing; narrowed, those that are of others too. */
export function filterOf({ kind, id }: EntityRef, narrowed: Partial<Filter> = {}): Filter {
  return { ...EMPTY_FILTER, [FIELD_OF[kind]]: [id], ...narrowed }
}
