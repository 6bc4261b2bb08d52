import { choiceName } from '@jawla/charts'
import { addDays, type Filter, filterToParams, type GraduatesOverTime, unitEnd, unitStart } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatUnit } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { groupWords, peopleWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import legend from '../../ui/legend.module.css'
import { NotStated } from '../../ui/not-stated.tsx'
import { Written } from '../../ui/written.tsx'
import { useFilter } from '../filters/use-filter.ts'
import styles from './charts.module.css'
import { highestOf, panelsOf, unstatedIn } from './graduate-panels.ts'
import { GraduatesPanel } from './graduates-panel.tsx'
import { SourcedChart } from './sourced-chart.tsx'

/** Panels drawn; the table has all. */
const MOST_PANELS = 9
/** Up to so many years are drawn by month. */
const FEW_YEARS = 2

/** Graduates reported over time by programme or region, one panel each with the same scale: intervals cannot be stacked honestly. */
export function GraduatesChart({ split, actions }: { split: 'programs' | 'regions'; actions?: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [filter] = useFilter()
  const years = useQuery(
    api.visits.graduates.queryOptions({ filter, unit: 'year', split }, { placeholderData: keepPreviousData }),
  )
  const span = years.data ? spanOf(years.data) : null
  const unit = span !== null && Number(span.last) - Number(span.first) < FEW_YEARS ? 'month' : 'year'
  const graduates = useQuery(
    api.visits.graduates.queryOptions({ filter, unit, split }, { placeholderData: keepPreviousData }),
  )
  const title = t(`charts.graduates.${split}.${unit}`, {
    period: span === null ? '' : span.first === span.last ? span.first : `${span.first}–${span.last}`,
  })
  const read = (data: GraduatesOverTime) => {
    const starts = startsOf(data, unit)
    const panels = panelsOf(data, starts)
    const nameOf = (part: string | null) =>
      part === null
        ? t(`charts.none.${split}`)
        : choiceName(split, data.parts.find(({ value }) => value === part) ?? { value: part, names: null }, {
            t,
            language,
          })
    const named = (part: string | null) => {
      const name = nameOf(part)
      return typeof name === 'string' ? name : <Written name={name} />
    }
    const behind = (part: string | null, start: string | null): Filter | null => {
      if (part === null || start === null) return null
      const groups: Filter['graduates'] = ['stated', 'unstated']
      return { ...filter, [split]: [part], graduates: groups, ...within(filter, start, unitEnd(start, unit)) }
    }
    const highest = highestOf(panels)
    return { panels, named, behind, highest }
  }
  return (
    <SourcedChart
      counted="people-counted"
      name={`graduates-${split}`}
      title={title}
      query={graduates}
      actions={actions}
      empty={(data) => (data.rows.length === 0 ? t('charts.empty') : null)}
      notes={(data) => (
        <>
          {panelsOf(data, []).length > MOST_PANELS && <p>{t('charts.more')}</p>}
          {data.rows.some(({ start }) => start === null) && <p>{t('charts.undated')}</p>}
        </>
      )}
      chart={(data) => {
        const { panels, named, behind, highest } = read(data)
        return (
          <>
            <ul className={`${styles.legend} ${legend.keys}`}>
              <li>
                <i className={styles.keyCertain} /> {t('charts.legend.certain')}
              </li>
              <li>
                <i className={styles.keySpread} /> {t('charts.legend.spread')}
              </li>
              <li>
                <i className={styles.keyOpen} /> {t('charts.legend.open')}
              </li>
              <li>
                <i className={styles.keyHatch} /> {t('charts.legend.unstated')}
              </li>
            </ul>
            <div className={styles.panels}>
              {panels.slice(0, MOST_PANELS).map((panel) => {
                const unstated = unstatedIn(panel)
                return (
                  <div key={panel.part} data-panel={panel.part ?? ''}>
                    <h3>{named(panel.part)}</h3>
                    <GraduatesPanel
                      panel={panel}
                      unit={unit}
                      highest={highest}
                      behind={({ start }) => behind(panel.part, start)}
                    />
                    {unstated > 0 && (
                      <p className={styles.note}>
                        <NotStated>
                          {t('charts.unstated', { count: unstated, n: formatNumber(unstated, language) })}
                        </NotStated>
                      </p>
                    )}
                  </div>
                )
              })}
            </div>
          </>
        )
      }}
      table={(data) => {
        const { named, behind } = read(data)
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
          <section className={styles.scroll} tabIndex={0} aria-label={title}>
            <table>
              <caption className="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{t(`filters.${split}`)}</th>
                  <th scope="col">{t(`timeline.unit.${unit}`)}</th>
                  <th scope="col">{t('figures.graduates')}</th>
                  <th scope="col">{t('charts.groups')}</th>
                </tr>
              </thead>
              <tbody>
                {data.rows.map(({ part, start, people }) => {
                  const filterBehind = behind(part, start)
                  const words = peopleWords(people, t, language)
                  const shown = words ?? <NotStated>{t('people.notStated')}</NotStated>
                  return (
                    <tr key={`${part} ${start}`}>
                      <td>{named(part)}</td>
                      <td>{start === null ? t('date.unknown') : formatUnit(start, unit, language)}</td>
                      <td>
                        {filterBehind === null ? (
                          shown
                        ) : (
                          <Link to="/" search={filterToParams(filterBehind)}>
                            {shown}
                          </Link>
                        )}
                      </td>
                      <td>{groupWords(people, t, language)}</td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </section>
        )
      }}
    />
  )
}

/** First and last year that somebody graduated in, by when the visit was. */
function spanOf({ rows }: GraduatesOverTime): { first: string; last: string } | null {
  const years = rows.flatMap(({ start }) => (start === null ? [] : [start.slice(0, 4)])).sort()
  const [first, last] = [years.at(0), years.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

/** The units from the first to the last that is told of, without a gap. */
function startsOf({ rows }: GraduatesOverTime, unit: 'month' | 'year'): string[] {
  const told = rows.flatMap(({ start }) => (start === null ? [] : [start])).sort()
  const [first, last] = [told.at(0), told.at(-1)]
  const starts: string[] = []
  if (first === undefined || last === undefined) return starts
  for (let start = unitStart(first, unit); start <= last; start = addDays(unitEnd(start, unit), 1)) starts.push(start)
  return starts
}

/** The days of a unit that the filter's own period lets stand. */
function within({ from, to }: Filter, start: string, end: string): Pick<Filter, 'from' | 'to'> {
  return { from: from !== null && from > start ? from : start, to: to !== null && to < end ? to : end }
}
