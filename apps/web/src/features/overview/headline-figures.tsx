import type { Headline } from '@jawla/domain'
import { provinces } from '@jawla/vocabulary/regions'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { groupWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { PeopleFigure } from '../../ui/people-figure.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { StatedShare } from '../../ui/stated-share.tsx'
import { useFilter } from '../filters/use-filter.ts'
import styles from './headline-figures.module.css'

/** The four figures over the map, for the visits that the filter leaves. */
export function HeadlineFigures() {
  const { t } = useTranslation()
  const [filter] = useFilter()
  const headline = useQuery(api.visits.headline.queryOptions({ filter }, { placeholderData: keepPreviousData }))
  const inFilter = provincesIn(filter.regions)
  const [provinceCount, setProvinceCount] = useState(inFilter)
  // While an older answer stays, so does the count it belongs with.
  if (!headline.isPlaceholderData && provinceCount !== inFilter) setProvinceCount(inFilter)
  return (
    <section className={styles.figures} aria-label={t('figures.title')}>
      <QueryState query={headline} skeleton={<div className={styles.place} />}>
        {(data) => <Figures headline={data} provinceCount={provinceCount} regions={filter.regions} />}
      </QueryState>
    </section>
  )
}

/** How many provinces and prefectures the regions chosen have; without a choice, all. */
function provincesIn(chosen: readonly string[]): number {
  return provinces.filter(({ region }) => chosen.length === 0 || chosen.includes(region)).length
}

interface FiguresProps {
  headline: Headline
  provinceCount: number
  /** Those chosen. */
  regions: readonly string[]
}

function Figures({ headline, provinceCount, regions }: FiguresProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const { held, announced, cancelled } = headline
  return (
    <>
      <Figure
        name={t('figures.visits')}
        value={number(headline.visits)}
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
          </>
        }
      />
      <Figure name={t('figures.facilities')} value={number(headline.facilities)} note={t('figures.facilities.hint')} />
      <Figure
        name={t('figures.provinces')}
        value={
          <>
            {number(headline.provincesReached)}{' '}
            <small>{t('figures.provinces.of', { total: number(provinceCount) })}</small>
          </>
        }
        note={
          <Link to="/coverage" search={regions.length === 1 ? { region: regions[0] } : {}}>
            {t('figures.provinces.hint', { rest: number(provinceCount - headline.provincesReached) })}
          </Link>
        }
      />
      <Figure
        name={t('figures.graduates')}
        value={<PeopleFigure people={headline.graduates} />}
        note={
          <>
            {groupWords(headline.graduates, t, language)}
            <StatedShare people={headline.graduates} />
          </>
        }
      />
    </>
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
