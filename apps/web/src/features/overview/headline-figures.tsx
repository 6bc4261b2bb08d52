import { type Filter, gapsIn, type Headline, type NewsGap } from '@jawla/domain'
import { provinces } from '@jawla/vocabulary/regions'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay, formatSpan } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { groupWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { PlainSearch } from '../../search.ts'
import { PeopleFigure } from '../../ui/people-figure.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { StatedShare } from '../../ui/stated-share.tsx'
import { overviewSearch } from '../../view-search.ts'
import { useShownFilter } from '../filters/shown-filter.tsx'
import { useHeadline } from '../filters/use-headline.ts'
import { BEHIND, ComparedFigure } from './compared-figure.tsx'
import styles from './headline-figures.module.css'

/** The four figures over the map, for the visits that the filter leaves. */
export function HeadlineFigures() {
  const { t } = useTranslation()
  const [filter] = useShownFilter()
  const headline = useHeadline(filter)
  const gaps = useQuery(api.store.newsGaps.queryOptions())
  return (
    <section className={styles.figures} data-period={filter.from !== null} aria-label={t('figures.title')}>
      <QueryState query={headline} skeleton={null}>
        {(data) => (
          <>
            <Figures headline={data} filter={filter} />
            <p className={styles.compared}>
              {data.comparison && <Periods comparison={data.comparison} gaps={gaps.data ?? []} />}
            </p>
          </>
        )}
      </QueryState>
    </section>
  )
}

/** How many provinces and prefectures the regions chosen have; without a choice, all. */
function provincesIn(chosen: readonly string[]): number {
  return provinces.filter(({ region }) => chosen.length === 0 || chosen.includes(region)).length
}

interface PeriodsProps {
  comparison: NonNullable<Headline['comparison']>
  gaps: readonly NewsGap[]
}

/** Which days are compared, and what may make a difference between them that is none. */
function Periods({ comparison: { now, before }, gaps }: PeriodsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const areRead = gapsIn(gaps, { from: before.from, to: now.to }).length === 0
  return (
    <>
      {t('figures.compared.periods', { now: formatSpan(now, language), before: formatSpan(before, language) })}
      {!areRead && ` ${t('figures.compared.gaps')}`}
    </>
  )
}

function Figures({ headline, filter }: { headline: Headline; filter: Filter }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const { held, announced, cancelled, comparison } = headline
  const provinceCount = provincesIn(filter.regions)
  const compared = (of: ComponentProps<typeof ComparedFigure>['of']) =>
    comparison && <ComparedFigure comparison={comparison} of={of} isOfPeriod={filter.from !== null} />
  return (
    <>
      <Figure
        name={t('figures.visits')}
        value={<Behind of="visits">{number(headline.visits)}</Behind>}
        note={
          <>
            {t('figures.visits.parts', {
              held: number(held),
              announced: number(announced),
              cancelled: number(cancelled),
            })}
            {headline.first !== null && headline.last !== null && (
              <span>
                {headline.first === headline.last
                  ? formatDay(headline.first, language)
                  : t('figures.period', {
                      first: formatDay(headline.first, language),
                      last: formatDay(headline.last, language),
                    })}
                {' · '}
                {t('figures.reports', { count: headline.reports, n: number(headline.reports) })}
              </span>
            )}
            {compared('visits')}
          </>
        }
      />
      <Figure
        name={t('figures.facilities')}
        value={<Behind of="facilities">{number(headline.facilities)}</Behind>}
        note={
          <>
            {t('figures.facilities.hint')}
            {compared('facilities')}
          </>
        }
      />
      <Figure
        name={t('figures.provinces')}
        value={
          <>
            <Behind of="provincesReached">{number(headline.provincesReached)}</Behind>{' '}
            <small>{t('figures.provinces.of', { total: number(provinceCount) })}</small>
          </>
        }
        note={
          <>
            <Link to="/coverage" search={filter.regions.length === 1 ? { region: filter.regions[0] } : {}}>
              {t('figures.provinces.hint', { rest: number(provinceCount - headline.provincesReached) })}
            </Link>
            {compared('provincesReached')}
          </>
        }
      />
      <Figure
        name={t('figures.graduates')}
        value={
          <Behind of="graduates">
            <PeopleFigure people={headline.graduates} />
          </Behind>
        }
        note={
          <>
            {groupWords(headline.graduates, t, language)}
            <StatedShare people={headline.graduates} />
            {compared('graduates')}
          </>
        }
      />
    </>
  )
}

/** A figure as the way to the visits it is of, in the list below. */
function Behind({ of, children }: { of: keyof typeof BEHIND; children: ReactNode }) {
  return (
    <Link
      to="/"
      search={(search: PlainSearch) => overviewSearch({ ...search, ...BEHIND[of] })}
      hash="visits-title"
      resetScroll={false}
    >
      {children}
    </Link>
  )
}

function Figure({ name, value, note }: { name: string; value: ReactNode; note: ReactNode }) {
  return (
    <div className={styles.figure}>
      <h2>{name}</h2>
      <p className={styles.value}>{value}</p>
      <div className={styles.note}>{note}</div>
    </div>
  )
}
