import type { Filter, ListField, Names } from '@jawla/domain'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import type { Language } from './languages.ts'
import { nameIn, type WrittenName } from './name-in.ts'
import type { Say } from './say.ts'

type Coded = Pick<Filter, 'facilityTypes' | 'kinds' | 'statuses' | 'roles' | 'languages' | 'sources' | 'graduates'>
type Code<Field extends keyof Coded> = Coded[Field][number]
type ChoiceWord =
  | `type.${Code<'facilityTypes'>}`
  | `kind.${Code<'kinds'>}`
  | `status.${Code<'statuses'>}`
  | `role.${Code<'roles'>}`
  | `filters.language.${Code<'languages'>}`
  | `filters.sources.${Code<'sources'>}`
  | `filters.graduates.${Code<'graduates'>}`

interface Reader {
  t: Say<ChoiceWord>
  language: Language
}

/** How a choice of a filter's field is called in the reader's language; a name that only the press gave comes with its own language. */
export function choiceName(
  field: ListField,
  { value, names }: { value: string; names: Names | null },
  { t, language }: Reader,
): WrittenName | string {
  switch (field) {
    case 'regions':
      return regionName(value, language.code)
    case 'provinces':
      return provinceName(value, language.code)
    case 'facilityTypes':
      return t(`type.${value as Code<'facilityTypes'>}`)
    case 'kinds':
      return t(`kind.${value as Code<'kinds'>}`)
    case 'statuses':
      return t(`status.${value as Code<'statuses'>}`)
    case 'roles':
      return t(`role.${value as Code<'roles'>}`)
    case 'languages':
      return t(`filters.language.${value as Code<'languages'>}`)
    case 'sources':
      return t(`filters.sources.${value as Code<'sources'>}`)
    case 'graduates':
      return t(`filters.graduates.${value as Code<'graduates'>}`)
    case 'programs':
    case 'crafts':
    case 'partners':
    case 'officials':
    case 'facilities':
    case 'outlets':
      return nameIn(names ?? undefined, value.replace(/^~/, '').replaceAll('-', ' '), language.code)
  }
}

/** A name without its language. */
export function textOf(name: WrittenName | string): string {
  return typeof name === 'string' ? name : name.text
}
