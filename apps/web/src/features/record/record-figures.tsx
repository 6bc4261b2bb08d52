import { daysBetween, type Headline, VISIT_STATUSES } from '@jawla/domain'
import { provinces } from '@jawla/vocabulary/regions'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { lastVisitWords } from '../../i18n/last-visit-words.ts'
import { groupWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { type EntityRef, filterOf } from '../../ui/entity-ref.ts'
import { OverviewLink } from '../../ui/overview-link.tsx'
import { PeopleFigure } from '../../ui/people-figure.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { StatedShare } from '../../ui/stated-share.tsx'
import { today } from '../../ui/today.ts'
import { RecordFigure } from './record-figure.tsx'
import styles from './record-figures.module.css'

interface Props {
  of: EntityRef
  /** Day of the last visit held, where that is asked of such a thing; null where none was. */
  lastVisit?: string | null
}

/** What the visits of one thing add up to; every number opens the visits behind it. */
export function RecordFigures({ of, lastVisit }: Props) {
  const { t } = useTranslation()
  const headline = useQuery(api.visits.headline.queryOptions({ filter: filterOf(of) }))
  return (
    <section aria-label={t('figures.title')}>
      <QueryState query={headline} skeleton={<div className={styles.place} />}>
        {(data) => <Figures of={of} headline={data} lastVisit={lastVisit} />}
      </QueryState>
    </section>
  )
}

function Figures({ of, headline, lastVisit }: { of: EntityRef; headline: Headline; lastVisit: Props['lastVisit'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const { visits, first, last, graduates } = headline
  const held = filterOf(of, { statuses: ['held'] })
  const isPlace = of.kind === 'facility' || of.kind === 'province'
  const inArea = of.kind === 'region' ? provinces.filter(({ region }) => region === of.id) : provinces
  return (
    <dl className={styles.figures}>
      <RecordFigure
        name={t('figures.visits')}
        value={<OverviewLink filter={filterOf(of)}>{number(visits)}</OverviewLink>}
        note={
          <>
            {VISIT_STATUSES.filter((status) => headline[status] > 0).map((status) => (
              <OverviewLink key={status} filter={filterOf(of, { statuses: [status] })}>
                {t(`status.${status}`)}
                {t('sign.colon')}
                {number(headline[status])}
              </OverviewLink>
            ))}
            {first !== null && last !== null && (
              <span>
                {first === last
                  ? formatDay(first, language)
                  : t('figures.period', { first: formatDay(first, language), last: formatDay(last, language) })}
              </span>
            )}
          </>
        }
      />
      {lastVisit !== undefined && <LastVisit day={lastVisit} held={headline.held} />}
      {of.kind !== 'facility' && (
        <RecordFigure
          name={t('figures.facilities')}
          value={<OverviewLink filter={held}>{number(headline.facilities)}</OverviewLink>}
          note={t('figures.facilities.hint')}
        />
      )}
      {!isPlace && (
        <RecordFigure
          name={t('figures.provinces')}
          value={
            <>
              <OverviewLink filter={held}>{number(headline.provincesReached)}</OverviewLink>{' '}
              <small>{t('figures.provinces.of', { total: number(inArea.length) })}</small>
            </>
          }
          note={t('figures.provinces.hint', { rest: number(inArea.length - headline.provincesReached) })}
        />
      )}
      <RecordFigure
        name={t('figures.graduates')}
        value={
          <OverviewLink filter={filterOf(of, { graduates: ['stated', 'unstated'] })}>
            <PeopleFigure people={graduates} />
          </OverviewLink>
        }
        note={
          <span>
            {groupWords(graduates, t, language)}
            <StatedShare people={graduates} />
          </span>
        }
      />
      <RecordFigure
        name={t('record.reports')}
        value={<a href="#reports">{number(headline.reports)}</a>}
        note={t('record.reports.behind')}
      />
    </dl>
  )
}

function LastVisit({ day, held }: { day: string | null; held: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const days = day === null ? null : daysBetween(day, today())
  return (
    <RecordFigure
      name={t('record.lastVisit')}
      value={lastVisitWords({ held, lastVisit: day }, { t, language, never: t('record.never') })}
      note={days !== null && days >= 0 && t('record.since', { count: days, n: formatNumber(days, language) })}
    />
  )
}
