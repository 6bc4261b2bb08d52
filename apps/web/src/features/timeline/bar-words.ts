import { type Bar, statusWords, textOf } from '@jawla/charts'
import type { TimeUnit } from '@jawla/domain'
import type { TFunction } from 'i18next'
import { formatUnit } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'
import type { TimelinePart } from './timeline-parts.ts'

interface Reading {
  unit: TimeUnit
  parts: readonly TimelinePart[]
  t: TFunction
  language: Language
}

/** What a bar shows, as one line: `February 2025: held 3, announced 1`. */
export function barWords(bar: Bar, { unit, parts, t, language }: Reading): string {
  const told = parts.flatMap(({ value, name }) => {
    const part = bar.parts.find((one) => one.part === value)
    if (part === undefined) return []
    const label = textOf(name)
    const counts = statusWords(part, t, language)
    return [label === '' ? counts : `${label}${t('sign.colon')}${counts}`]
  })
  return `${formatUnit(bar.from, unit, language)}${t('sign.colon')}${told.join(t('sign.semicolon'))}`
}
