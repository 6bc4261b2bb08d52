import { type AreaFacts, type Measure, measureOf } from '@jawla/charts'
import type { TFunction } from 'i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import type { Language } from '../../i18n/languages.ts'
import { groupWords, peopleWords } from '../../i18n/people-words.ts'

interface Reader {
  t: TFunction
  language: Language
  today: string
}

/** A measure of an area in a sentence of its own: `at least 120 graduates, number not stated in 2`. */
export function measureWords(facts: AreaFacts | undefined, measure: Measure, reader: Reader): string {
  const { t, language } = reader
  const measured = measureOf(facts, measure, reader.today)
  const n = formatNumber(measured.value ?? 0, language)
  if (measure === 'visits') return t('visits.count', { count: measured.value ?? 0, n })
  if (measured.value === null && measured.why === 'never') return t('map.never')
  switch (measure) {
    case 'graduates':
      return facts === undefined ? t('map.never') : graduateWords(facts, reader)
    case 'waiting':
      return measured.value === null ? t('date.unknown') : t('map.days', { count: measured.value, n })
    case 'per-facility':
      return measured.value === null ? t('map.facility.notStated') : t('map.perFacility', { n })
  }
}

function graduateWords({ graduates }: AreaFacts, { t, language }: Reader): string {
  const number = peopleWords(graduates, t, language)
  const groups = groupWords(graduates, t, language)
  return number === null ? groups : `${t('profile.graduates')}${t('sign.colon')}${number} (${groups})`
}
