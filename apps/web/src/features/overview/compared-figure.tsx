import type { ComparedPeriod, CountedPeople, Headline } from '@jawla/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatSpan } from '../../i18n/format-date.ts'
import { formatDifference, formatNumber } from '../../i18n/format-number.ts'
import { peopleWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { PlainSearch } from '../../search.ts'
import { overviewSearch } from '../../view-search.ts'
import { differenceOf } from './difference-of.ts'

interface Props {
  comparison: NonNullable<Headline['comparison']>
  of: 'visits' | 'facilities' | 'provincesReached' | 'graduates'
  /** Whether the figure itself is of the later period: its number stands above, and only the other one is told. */
  isOfPeriod: boolean
}

/** Of which visits a figure is, beside the filter's: facilities and provinces are those that visits held reached. */
export const BEHIND: Record<Props['of'], PlainSearch> = {
  visits: {},
  facilities: { status: 'held' },
  provincesReached: { status: 'held' },
  graduates: { graduates: 'stated' },
}

/** What a figure is in two periods; a number opens the visits of its period. */
export function ComparedFigure({ comparison: { now, before }, of, isOfPeriod }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  // A number stays with what it is the number of.
  const colon = t('sign.colon').replaceAll(' ', '\u00a0')
  const number = (period: ComparedPeriod) => (
    <>
      {colon}
      <Link
        to="/"
        search={(search: PlainSearch) => overviewSearch({ ...search, ...BEHIND[of], from: period.from, to: period.to })}
        resetScroll={false}
      >
        <Value figure={period[of]} />
      </Link>
    </>
  )
  if (!isOfPeriod) {
    return (
      <p>
        {t('figures.compared.recent')}
        {number(now)}
        {t('sign.semicolon')}
        {t('figures.compared.earlier')}
        {number(before)}
      </p>
    )
  }
  const difference = differenceOf(now[of], before[of])
  return (
    <p>
      {difference === null
        ? t('figures.compared.before')
        : difference === 0
          ? t('figures.compared.same')
          : t('figures.compared.difference', { difference: formatDifference(difference, language) })}
      {' ('}
      {formatSpan(before, language)}
      {number(before)})
    </p>
  )
}

function Value({ figure }: { figure: number | CountedPeople }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (typeof figure === 'number') return formatNumber(figure, language)
  if (figure.groupsStated + figure.groupsUnstated === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('people.none')}</span>
      </>
    )
  }
  return peopleWords(figure, t, language) ?? t('people.unstatedOnly')
}
