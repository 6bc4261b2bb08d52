import { choiceName, textOf } from '@jawla/charts'
import { type ChoiceList, type Filter, type ListField, type Names, REGION_CODES } from '@jawla/domain'
import type { TFunction } from 'i18next'
import type { Language } from '../../i18n/languages.ts'
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

/** The names of a choice, as far as the list tells them. */
export function namesOf(list: ChoiceList | undefined, value: string): Names | null {
  return list?.choices.find((choice) => choice.value === value)?.names ?? null
}
