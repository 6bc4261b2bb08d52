import { choiceName, textOf } from '@jawla/charts'
import { type CrossCount, type Filter, filterToParams } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import legend from '../../ui/legend.module.css'
import { useWide } from '../../ui/use-screen.ts'
import { Written } from '../../ui/written.tsx'
import { useFilter } from '../filters/use-filter.ts'
import styles from './charts.module.css'
import { type CrossedRow, crossedRows } from './crossed-rows.ts'
import { DrawnLink } from './drawn-link.tsx'
import { SourcedChart } from './sourced-chart.tsx'
import { useVisitsLink } from './use-visits-link.ts'

const MOST_ROWS = 12
const MOST_COLOURS = 8
const ROW_HEIGHT = 34

interface Props {
  rows: 'officials' | 'programs'
  columns: 'regions' | 'kinds'
  actions?: ReactNode
}

/** Visits by one field, each bar cut by another: by official and region, by programme and kind. */
export function AcrossChart({ rows, columns, actions }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const fromRight = language.dir === 'rtl'
  const wide = useWide()
  const linkTo = useVisitsLink()
  const [filter] = useFilter()
  const across = useQuery(
    api.visits.across.queryOptions({ filter, rows, columns, most: MOST_ROWS }, { placeholderData: keepPreviousData }),
  )
  const headline = useQuery(api.visits.headline.queryOptions({ filter }))
  const [first, last] = [headline.data?.first?.slice(0, 4), headline.data?.last?.slice(0, 4)]
  const period = first === undefined || last === undefined ? '' : first === last ? first : `${first}–${last}`
  const title = t(`charts.across.${rows}`, { period })
  const read = (data: CrossCount) => {
    const shown = data.columns.slice(0, MOST_COLOURS)
    const crossed = crossedRows(data, shown.length)
    const hasRest = crossed.some(({ rest }) => rest > 0)
    const series = [
      ...shown.map((column, index) => ({
        value: column.value as string | null,
        name: choiceName(columns, column, { t, language }),
        colour: `var(--series-${index + 1})`,
        count: (row: CrossedRow) => row.cells[index] ?? 0,
      })),
      ...(hasRest
        ? [
            {
              value: null,
              name: t(`timeline.rest.${columns}`),
              colour: 'var(--line-strong)',
              count: (row: CrossedRow) => row.rest,
            },
          ]
        : []),
    ]
    const nameOf = (value: string) =>
      choiceName(rows, data.rows.find((row) => row.value === value) ?? { value, names: null }, { t, language })
    const behind = (row: string, column: string | null): Filter => ({
      ...filter,
      [rows]: [row],
      ...(column === null ? {} : { [columns]: [column] }),
    })
    return { crossed, series, nameOf, behind }
  }
  return (
    <SourcedChart
      counted="when-two-reports-tell-of-one-visit"
      name={`visits-${rows}`}
      title={title}
      query={across}
      actions={actions}
      empty={(data) => (data.rows.length === 0 ? t(`charts.empty.${rows}`) : null)}
      notes={() => <p>{t(`charts.twice.${rows}`)}</p>}
      chart={(data) => {
        const { crossed, series, nameOf, behind } = read(data)
        return (
          <>
            <ul className={`${styles.legend} ${legend.keys}`}>
              {series.map(({ value, name, colour }) => (
                <li key={value}>
                  <i style={{ background: colour }} /> {typeof name === 'string' ? name : <Written name={name} />}
                </li>
              ))}
            </ul>
            <div className={styles.rows} dir="ltr" style={{ height: crossed.length * ROW_HEIGHT + 32 }}>
              <ResponsiveContainer width="100%" height="100%">
                <BarChart
                  layout="vertical"
                  data={crossed}
                  accessibilityLayer={false}
                  margin={{ top: 0, bottom: 0, left: fromRight ? 12 : 0, right: fromRight ? 0 : 12 }}
                >
                  <XAxis
                    type="number"
                    reversed={fromRight}
                    allowDecimals={false}
                    tickFormatter={(visits: number) => formatNumber(visits, language)}
                    tick={{ fill: 'var(--muted)', fontSize: 13 }}
                    tickLine={false}
                    axisLine={{ stroke: 'var(--line-strong)' }}
                  />
                  <YAxis
                    type="category"
                    dataKey="value"
                    orientation={fromRight ? 'right' : 'left'}
                    width={wide ? 230 : 150}
                    interval={0}
                    tickFormatter={(value: string) => shortened(textOf(nameOf(value)), wide ? 32 : 20)}
                    tick={{ fill: 'var(--ink)', fontSize: 13 }}
                    tickLine={false}
                    axisLine={false}
                  />
                  {series.map(({ value: column, name, colour, count }) => (
                    <Bar
                      key={column}
                      dataKey={count}
                      stackId="visits"
                      isAnimationActive={false}
                      maxBarSize={22}
                      shape={(bar: {
                        x?: number
                        y?: number
                        width?: number
                        height?: number
                        payload?: CrossedRow
                      }) => {
                        const { x = 0, y = 0, width = 0, height = 0, payload: row } = bar
                        const visits = row === undefined ? 0 : count(row)
                        if (row === undefined || visits === 0) return <g />
                        const label = [textOf(nameOf(row.value)), textOf(name), formatNumber(visits, language)]
                        const box = {
                          x: Math.min(x, x + width) + 0.5,
                          y,
                          width: Math.max(1, Math.abs(width) - 1),
                          height,
                        }
                        return (
                          <DrawnLink
                            link={column === null ? null : linkTo(behind(row.value, column))}
                            label={label.join(t('sign.comma'))}
                          >
                            <rect data-row={row.value} data-column={column} data-visits={visits} {...box} fill={colour}>
                              <title>{label.join(t('sign.comma'))}</title>
                            </rect>
                          </DrawnLink>
                        )
                      }}
                    />
                  ))}
                </BarChart>
              </ResponsiveContainer>
            </div>
          </>
        )
      }}
      table={(data) => {
        const { crossed, series, nameOf, behind } = read(data)
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
          <section className={styles.scroll} tabIndex={0} aria-label={title}>
            <table>
              <caption className="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{t(`filters.${rows}`)}</th>
                  {series.map(({ value, name }) => (
                    <th key={value} scope="col" className="number">
                      {typeof name === 'string' ? name : <Written name={name} />}
                    </th>
                  ))}
                  <th scope="col" className="number">
                    {t('figures.visits')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {crossed.map((row) => {
                  const name = nameOf(row.value)
                  return (
                    <tr key={row.value}>
                      <td>{typeof name === 'string' ? name : <Written name={name} />}</td>
                      {series.map(({ value, count }) => (
                        <td key={value} className="number">
                          {value === null || count(row) === 0 ? (
                            formatNumber(count(row), language)
                          ) : (
                            <Link to="/" search={filterToParams(behind(row.value, value))}>
                              {formatNumber(count(row), language)}
                            </Link>
                          )}
                        </td>
                      ))}
                      <td className="number">
                        <Link to="/" search={filterToParams(behind(row.value, null))}>
                          {formatNumber(row.visits, language)}
                        </Link>
                      </td>
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

/** The table has the whole name; an Arabic one has its dots at its own end. */
function shortened(name: string, most: number): string {
  return name.length > most ? setApart(`${name.slice(0, most - 1)}…`) : name
}
