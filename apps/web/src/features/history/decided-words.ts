import {
  FACILITY_TYPES,
  isCalendarDate,
  MEASURES,
  QUALIFIERS,
  ROLES,
  VISIT_KINDS,
  VISIT_STATUSES,
  type VisitDecision,
} from '@jawla/domain'
import { provinceName, provinces } from '@jawla/vocabulary/regions'
import type { TFunction } from 'i18next'
import { formatToldDate } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'
import { peopleWords } from '../../i18n/people-words.ts'
import { setApart } from '../../i18n/set-apart.ts'

export type DecidedValue = VisitDecision['changes'][number]['after']

/** What a decision says before or after, in the reader's words; null where that is nothing. */
export function decidedWords(value: DecidedValue, t: TFunction, language: Language): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  const one = <Code extends string>(codes: readonly Code[], name: string) => codes.find((code) => code === value[name])
  const number = (name: string) => (typeof value[name] === 'number' ? value[name] : null)
  const text = (name: string) => (typeof value[name] === 'string' ? value[name] : null)
  const [kind, status, role, type] = [
    one(VISIT_KINDS, 'kind'),
    one(VISIT_STATUSES, 'status'),
    one(ROLES, 'role'),
    one(FACILITY_TYPES, 'type'),
  ]
  const measure = one(MEASURES, 'measure')
  const qualifier = one(QUALIFIERS, 'qualifier')
  const people = { min: number('min'), max: number('max'), ...(qualifier && { qualifier }) }
  const province = provinces.find(({ code }) => code === value.province)
  const parts = [
    kind && t(`kind.${kind}`),
    status && t(`status.${status}`),
    measure &&
      `${t(`measure.${measure}`)}${t('sign.colon')}${peopleWords(people, t, language) ?? t('people.notStated')}`,
    value.planned === true && t('figure.planned'),
    text('program'),
    text('name'),
    role && t(`role.${role}`),
    type && t(`type.${type}`),
    dateWords({ start: text('start'), end: text('end'), precision: text('precision') }, language),
    province && text('name') === null && provinceName(province.code, language.code),
  ].filter((part) => typeof part === 'string')
  return parts.length === 0 ? null : parts.map(setApart).join(t('sign.comma'))
}

type Texts = Record<'start' | 'end' | 'precision', string | null>

function dateWords({ start, end, precision }: Texts, language: Language): string | null {
  if (start === null || !isCalendarDate(start)) return null
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return null
  return formatToldDate({ start, end: end !== null && isCalendarDate(end) ? end : null, precision }, language)
}
