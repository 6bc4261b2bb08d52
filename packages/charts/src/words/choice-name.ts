import type { ListField, Names } from '@jawla/domain'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import { nameIn } from './name-in.ts'
import type { Speaker, Word } from './say.ts'

/** How a choice of a filter's field is called in the reader's language. */
export function choiceName(
  field: ListField,
  { value, names }: { value: string; names: Names | null },
  { t, language }: Speaker,
): string {
  switch (field) {
    case 'regions':
      return regionName(value, language.code)
    case 'provinces':
      return provinceName(value, language.code)
    case 'facilityTypes':
      return t(`type.${value}` as Word)
    case 'kinds':
      return t(`kind.${value}` as Word)
    case 'statuses':
      return t(`status.${value}` as Word)
    case 'roles':
      return t(`role.${value}` as Word)
    case 'languages':
      return t(`filters.language.${value}` as Word)
    case 'sources':
      return t(`filters.sources.${value}` as Word)
    case 'graduates':
      return t(`filters.graduates.${value}` as Word)
    case 'programs':
    case 'crafts':
    case 'partners':
    case 'officials':
    case 'facilities':
    case 'outlets':
      return nameIn(names ?? undefined, value.replace(/^~/, '').replaceAll('-', ' '), language.code).text
  }
}
