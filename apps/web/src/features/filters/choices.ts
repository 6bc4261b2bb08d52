import { type ChoiceList, type Filter, type ListField, type Names, REGION_CODES } from '@jawla/domain'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import type { TFunction } from 'i18next'
import type { Language } from '../../i18n/languages.ts'
import { nameIn, type WrittenName } from '../../i18n/name-in.ts'
import type { CheckChoice } from '../../ui/check-list.tsx'

interface Reader {
  t: TFunction
  language: Language
}

/**
 * The choices of one field, each with the visits that it would leave, most first, of equals in the order of their names; all 12 regions
 * in the order of their codes, the unvisited too.
 * What is chosen stays in the list even where it has no visit left.
 */
export function choicesOf(
  field: ListField,
  list: ChoiceList | undefined,
  filter: Filter,
  reader: Reader,
): CheckChoice[] {
  const chosen: readonly string[] = filter[field]
  const counts = new Map<string, number>(list?.choices.map(({ value, visits }) => [value, visits]))
  const offered = field === 'regions' ? REGION_CODES : [...counts.keys()]
  const choices = [...new Set<string>([...offered, ...chosen])].map((value) => ({
    value,
    name: choiceName(field, { value, names: namesOf(list, value) }, reader),
    count: counts.get(value) ?? 0,
    chosen: chosen.includes(value),
  }))
  if (field === 'regions') return choices
  const { compare } = new Intl.Collator(reader.language.code)
  return choices.sort((a, b) => b.count - a.count || compare(textOf(a.name), textOf(b.name)))
}

/** A name without its language. */
export function textOf(name: CheckChoice['name']): string {
  return typeof name === 'string' ? name : name.text
}

/** The names of a choice, as far as the list tells them. */
export function namesOf(list: ChoiceList | undefined, value: string): Names | null {
  return list?.choices.find((choice) => choice.value === value)?.names ?? null
}

/** How a choice is called in the reader's language; a name that only the press gave comes with its own language. */
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
      return t(`type.${value as Filter['facilityTypes'][number]}`)
    case 'kinds':
      return t(`kind.${value as Filter['kinds'][number]}`)
    case 'statuses':
      return t(`status.${value as Filter['statuses'][number]}`)
    case 'roles':
      return t(`role.${value as Filter['roles'][number]}`)
    case 'languages':
      return t(`filters.language.${value as Filter['languages'][number]}`)
    case 'sources':
      return t(`filters.sources.${value as Filter['sources'][number]}`)
    case 'graduates':
      return t(`filters.graduates.${value as Filter['graduates'][number]}`)
    case 'programs':
    case 'crafts':
    case 'partners':
    case 'officials':
    case 'facilities':
    case 'outlets':
      return nameIn(names ?? undefined, value.replace(/^~/, '').replaceAll('-', ' '), language.code)
  }
}
