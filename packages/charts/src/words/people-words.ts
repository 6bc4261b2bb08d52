import type { CountedPeople, Qualifier } from '@jawla/domain'
import { formatNumber } from './format-number.ts'
import type { Language } from './languages.ts'
import type { Say } from './say.ts'

type PeopleWord =
  | 'sign.comma'
  | `people.${'atMost' | 'atLeast' | 'about' | 'range' | 'none' | 'groups' | 'unstatedIn' | 'unstatedOnly' | 'unstatedAll'}`

interface Interval {
  min: number | null
  max: number | null
  qualifier?: Qualifier
}

/** The number of people as far as it is known, or null where none is stated. Never zero for the unknown. */
export function peopleWords({ min, max, qualifier }: Interval, t: Say<PeopleWord>, language: Language): string | null {
  const number = (value: number) => formatNumber(value, language)
  if (min === null) return max === null ? null : t('people.atMost', { n: number(max) })
  if (max === null) return t('people.atLeast', { n: number(min) })
  if (min === max) return qualifier === 'about' ? t('people.about', { n: number(min) }) : number(min)
  if (qualifier === 'at_most') return t('people.atMost', { n: number(max) })
  return t('people.range', { min: number(min), max: number(max) })
}

/** Over how many groups a number of people stands, and for how many of them no number is told. */
export function groupWords(people: CountedPeople, t: Say<PeopleWord>, language: Language): string {
  const groups = people.groupsStated + people.groupsUnstated
  if (groups === 0) return t('people.none')
  const counted = t('people.groups', { count: groups, n: formatNumber(groups, language) })
  if (people.groupsUnstated === 0) return counted
  const unstated =
    people.groupsStated > 0
      ? t('people.unstatedIn', { count: people.groupsUnstated, n: formatNumber(people.groupsUnstated, language) })
      : t(groups === 1 ? 'people.unstatedOnly' : 'people.unstatedAll')
  return `${counted}${t('sign.comma')}${unstated}`
}
