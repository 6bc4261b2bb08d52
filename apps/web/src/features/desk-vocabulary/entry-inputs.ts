import {
  type Addition,
  FACILITY_TYPES,
  PARTNER_KINDS,
  PROGRAM_KINDS,
  REGION_CODES,
  ROLES,
  type VocabularyKind,
} from '@jawla/domain'
import { provinceName, provinces, regionName } from '@jawla/vocabulary/regions'
import type { TFunction } from 'i18next'
import type { LanguageCode } from '../../i18n/languages.ts'

/** What the form holds, by field: `where` of what is wrong names the same fields. */
export type Entered = Partial<Record<EntryField, string>>

export type EntryField =
  | 'names.ar'
  | 'names.fr'
  | 'aliases.ar'
  | 'aliases.fr'
  | 'id'
  | 'source'
  | 'type'
  | 'province'
  | 'place'
  | 'program'
  | 'organisation'
  | 'family'
  | 'post.role'
  | 'post.titles.ar'
  | 'post.titles.fr'
  | 'post.region'
  | 'post.province'
  | 'post.from'

export interface Choice {
  value: string
  label: string
}

export interface EntryInput {
  name: EntryField
  as: 'line' | 'lines' | 'choice'
  lang?: 'ar' | 'fr'
  optional?: boolean
  /** A message that helps. */
  hint?: 'lines' | 'source' | 'id' | 'from'
  choices?: readonly Choice[]
}

export interface Known {
  t: TFunction
  language: LanguageCode
  /** Towns of the province that is chosen. */
  towns: readonly Choice[]
  /** Families of crafts. */
  families: readonly Choice[]
}

/** The inputs by which an entry of a kind is entered, those that are always asked for first. */
export function inputsOf(kind: VocabularyKind, known: Known): EntryInput[] {
  return [
    { name: 'names.ar', as: 'line', lang: 'ar' },
    { name: 'names.fr', as: 'line', lang: 'fr' },
    ...own(kind, known),
    { name: 'source', as: 'line', hint: 'source' },
    { name: 'aliases.ar', as: 'lines', lang: 'ar', optional: true, hint: 'lines' },
    { name: 'aliases.fr', as: 'lines', lang: 'fr', optional: true, hint: 'lines' },
    { name: 'id', as: 'line', optional: true, hint: 'id' },
  ]
}

function own(kind: VocabularyKind, { t, language, towns, families }: Known): EntryInput[] {
  const all = provinces
    .map(({ code }) => ({ value: code, label: provinceName(code, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  const none = { value: '', label: t('vocabulary.none') }
  const choose = { value: '', label: t('vocabulary.choose') }
  switch (kind) {
    case 'facilities':
      return [
        {
          name: 'type',
          as: 'choice',
          choices: [choose, ...FACILITY_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))],
        },
        { name: 'province', as: 'choice', choices: [choose, ...all] },
        { name: 'place', as: 'choice', optional: true, choices: [none, ...towns] },
      ]
    case 'officials':
      return [
        {
          name: 'post.role',
          as: 'choice',
          optional: true,
          choices: ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
        },
        { name: 'post.titles.ar', as: 'line', lang: 'ar', optional: true },
        { name: 'post.titles.fr', as: 'line', lang: 'fr', optional: true },
        { name: 'post.province', as: 'choice', optional: true, choices: [none, ...all] },
        {
          name: 'post.region',
          as: 'choice',
          optional: true,
          choices: [none, ...REGION_CODES.map((value) => ({ value, label: regionName(value, language) }))],
        },
        { name: 'post.from', as: 'line', optional: true, hint: 'from' },
      ]
    case 'programs':
      return [
        {
          name: 'program',
          as: 'choice',
          choices: [choose, ...PROGRAM_KINDS.map((value) => ({ value, label: t(`vocabulary.program.${value}`) }))],
        },
      ]
    case 'partners':
      return [
        {
          name: 'organisation',
          as: 'choice',
          choices: [choose, ...PARTNER_KINDS.map((value) => ({ value, label: t(`vocabulary.organisation.${value}`) }))],
        },
      ]
    case 'crafts':
      return [{ name: 'family', as: 'choice', choices: [choose, ...families] }]
  }
}

/** The fields in which a choice has to be made first. */
export function leftOpen(entered: Entered, inputs: readonly EntryInput[]): EntryField[] {
  return inputs.flatMap(({ name, as, optional }) => (as === 'choice' && !optional && !entered[name] ? [name] : []))
}

/** The entry that the form holds; a choice that nobody touched is its first. */
export function entryOf(kind: VocabularyKind, entered: Entered, inputs: readonly EntryInput[]): Addition {
  const text = (name: EntryField): string => {
    const choices = inputs.find((input) => input.name === name)?.choices
    const value = entered[name] ?? ''
    return choices === undefined || choices.some((choice) => choice.value === value) ? value : (choices[0]?.value ?? '')
  }
  const given = (name: EntryField) => text(name).trim() || null
  const lines = (name: EntryField) =>
    text(name)
      .split('\n')
      .filter((line) => line.trim() !== '')
  const plain = {
    id: text('id'),
    names: { ar: text('names.ar'), fr: text('names.fr') },
    aliases: { ar: lines('aliases.ar'), fr: lines('aliases.fr') },
    source: text('source'),
  }
  const one = <Value extends string>(all: readonly Value[], name: EntryField, fallback: Value): Value =>
    all.find((value) => value === text(name)) ?? fallback
  const entry = (): Extract<Addition, { what: 'entry' }>['entry'] => {
    switch (kind) {
      case 'facilities':
        return {
          ...{ kind, ...plain, type: one(FACILITY_TYPES, 'type', 'other') },
          ...{ province: text('province'), place: given('place') },
        }
      case 'officials': {
        const titles = { ar: text('post.titles.ar'), fr: text('post.titles.fr') }
        const region = REGION_CODES.find((code) => code === text('post.region')) ?? null
        const post = {
          ...{ role: one(ROLES, 'post.role', 'other'), titles, region },
          ...{ province: given('post.province'), from: given('post.from') },
        }
        // Without its name in either language no office is told.
        return { kind, ...plain, post: `${titles.ar}${titles.fr}`.trim() === '' ? null : post }
      }
      case 'programs':
        return { kind, ...plain, everyday: [], program: one(PROGRAM_KINDS, 'program', 'training') }
      case 'partners':
        return { kind, ...plain, everyday: [], organisation: one(PARTNER_KINDS, 'organisation', 'association') }
      case 'crafts':
        return { kind, ...plain, everyday: [], family: text('family') }
    }
  }
  return { what: 'entry', entry: entry() }
}
