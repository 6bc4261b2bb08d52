import {
  FACILITY_TYPES,
  type FactField,
  MEASURES,
  QUALIFIERS,
  ROLES,
  VISIT_KINDS,
  VISIT_STATUSES,
  type Visit,
} from '@jawla/domain'
import { provinceName, provinces } from '@jawla/vocabulary/regions'
import type { TFunction } from 'i18next'
import type { LanguageCode } from '../../i18n/languages.ts'
import type { Fact, FactGroup } from '../report/visit-facts.ts'

/** The field that is decided on, by the group that a fact stands in; null where it follows from others. */
export const FIELD_OF: Record<FactGroup, FactField | null> = {
  kind: 'kind',
  date: 'date',
  place: 'place',
  region: 'area',
  official: 'officials',
  stop: 'stops',
  program: 'programs',
  craft: 'crafts',
  partner: 'partners',
  figure: 'figures',
  event: null,
}

/** The fields that can be added to; a single one is added where the visit has none. */
export const ADDED: readonly FactField[] = [
  ...(['officials', 'stops', 'programs', 'figures', 'crafts', 'partners', 'date', 'place', 'area'] as const),
]

/** What a form holds: texts as typed, `true` for a box that is ticked. */
export type Entered = Record<string, string | boolean>

interface Reader {
  t: TFunction
  language: LanguageCode
}

interface Choice {
  value: string
  label: string
}

export type FactInput = {
  name:
    | 'kind'
    | 'status'
    | 'start'
    | 'end'
    | 'precision'
    | 'province'
    | 'name'
    | 'role'
    | 'type'
    | 'measure'
    | 'min'
    | 'max'
    | 'qualifier'
    | 'planned'
    | 'program'
  required?: boolean
} & ({ as: 'text' | 'day' | 'number' } | { as: 'box' } | { as: 'choice'; choices: readonly Choice[] })

/** The inputs by which a value of a field is entered. */
export function inputsOf(field: FactField, { t, language }: Reader): FactInput[] {
  const name: FactInput = { name: 'name', as: 'text', required: true }
  switch (field) {
    case 'kind':
      return [
        { name: 'kind', as: 'choice', choices: VISIT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })) },
        {
          name: 'status',
          as: 'choice',
          choices: VISIT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
        },
      ]
    case 'date': {
      const precisions = (['day', 'month', 'year'] as const).map((value) => ({
        value,
        label: t(`fact.precision.${value}`),
      }))
      return [
        { name: 'start', as: 'day', required: true },
        { name: 'end', as: 'day' },
        { name: 'precision', as: 'choice', choices: precisions },
      ]
    }
    case 'area': {
      const choices = provinces
        .map(({ code }) => ({ value: code, label: provinceName(code, language) }))
        .sort((a, b) => a.label.localeCompare(b.label, language))
      return [{ name: 'province', as: 'choice', choices }]
    }
    case 'officials':
      return [
        name,
        { name: 'role', as: 'choice', choices: ROLES.map((value) => ({ value, label: t(`role.${value}`) })) },
      ]
    case 'stops':
      return [
        name,
        { name: 'type', as: 'choice', choices: FACILITY_TYPES.map((value) => ({ value, label: t(`type.${value}`) })) },
      ]
    case 'figures':
      return [
        { name: 'measure', as: 'choice', choices: MEASURES.map((value) => ({ value, label: t(`measure.${value}`) })) },
        {
          name: 'qualifier',
          as: 'choice',
          choices: QUALIFIERS.map((value) => ({ value, label: t(`fact.qualifier.${value}`) })),
        },
        { name: 'min', as: 'number' },
        { name: 'max', as: 'number' },
        { name: 'planned', as: 'box' },
        { name: 'program', as: 'text' },
      ]
    case 'visit':
      return []
    default:
      return [name]
  }
}

/** What a form begins with: the fact as it is, or what is likely of a new one, whose words are the name. */
export function enteredOf(
  visit: Visit,
  field: FactField,
  { index, words }: { index: number | null; words: string },
): Entered {
  switch (field) {
    case 'kind':
      return { kind: visit.kind, status: visit.status }
    case 'date': {
      const { start, end, precision } = visit.date
      return {
        start: start ?? '',
        end: end === start ? '' : (end ?? ''),
        precision: precision === 'unknown' ? 'day' : precision,
      }
    }
    case 'area':
      return { province: visit.province ?? provinces[0]?.code ?? '' }
    case 'place':
      return { name: index === null ? words : (visit.place?.name ?? words) }
    case 'officials': {
      const official = index === null ? undefined : visit.officials[index]
      return { name: official?.name ?? words, role: official?.role ?? 'other' }
    }
    case 'stops': {
      const stop = index === null ? undefined : visit.stops[index]
      return { name: stop?.name ?? words, type: stop?.type ?? 'other' }
    }
    case 'figures': {
      const figure = index === null ? undefined : visit.figures[index]
      const {
        measure = 'graduates',
        min = null,
        max = null,
        qualifier = 'exact',
        planned = false,
        program = null,
      } = figure ?? {}
      const most = max === min ? '' : (max ?? '')
      return { measure, qualifier, min: String(min ?? ''), max: String(most), planned, program: program ?? '' }
    }
    case 'visit':
      return {}
    default:
      return { name: (index === null ? undefined : visit[field][index]?.name) ?? words }
  }
}

/** The value that was entered, as the server takes it. */
export function enteredValue(field: FactField, entered: Entered): Record<string, string | number | boolean | null> {
  const text = (name: string) => String(entered[name] ?? '').trim()
  switch (field) {
    case 'date':
      return { start: text('start'), end: text('end') || text('start'), precision: text('precision'), basis: 'stated' }
    case 'area':
      return {
        province: text('province'),
        region: provinces.find(({ code }) => code === text('province'))?.region ?? null,
      }
    case 'figures': {
      const [min, max] = [numberIn(text('min')), numberIn(text('max'))]
      const qualifier = text('qualifier')
      const ends = {
        exact: { min, max: min },
        about: { min, max: max ?? min },
        range: { min, max },
        at_least: { min, max: null },
        at_most: { min: null, max: max ?? min },
      }[qualifier] ?? { min: null, max: null }
      const program = text('program')
      return {
        measure: text('measure'),
        qualifier,
        ...ends,
        planned: entered.planned === true,
        ...(program !== '' && { program }),
      }
    }
    default:
      return Object.fromEntries(Object.keys(entered).map((name) => [name, text(name)]))
  }
}

function numberIn(text: string): number | null {
  return text === '' ? null : Number(text)
}

/** The facts that a person can decide on, in the order of the page. */
export function decidable(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ group, evidence }) => FIELD_OF[group] !== null && (evidence.length > 0 || group === 'region'))
}
