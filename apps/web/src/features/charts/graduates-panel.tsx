import { axisTicks } from '@jawla/charts'
import type { Filter } from '@jawla/domain'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatUnit } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { groupWords, peopleWords } from '../../i18n/people-words.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './charts.module.css'
import { intervalShape, type Panel, type PanelColumn } from './graduate-panels.ts'
import { IntervalBar } from './interval-bar.tsx'
import { useVisitsLink } from './use-visits-link.ts'

interface Props {
  panel: Panel
  unit: 'month' | 'year'
  /** The number at the top of every panel's scale. */
  highest: number
  /** The visits behind one column; null where no filter can name them. */
  behind: (column: PanelColumn) => Filter | null
}

const AXIS = 44

/** One part's graduates over time, each number as wide as it is known. Runs from the right in Arabic. */
export function GraduatesPanel({ panel, unit, highest, behind }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const linkTo = useVisitsLink()
  const pattern = useId()
  const fromRight = language.dir === 'rtl'
  const words = ({ start, people }: PanelColumn) =>
    [
      formatUnit(start, unit, language),
      peopleWords(people, t, language) ?? t('people.notStated'),
      groupWords(people, t, language),
    ].join(t('sign.semicolon'))
  // The scale reaches beyond the highest number, so that a bar without an end has room to go on.
  const ticks = axisTicks(highest)
  const top = Math.max(highest * 1.15, ticks.at(-1) ?? 0)
  return (
    <div className={styles.plot} dir="ltr">
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={panel.columns.map((column) => ({ ...column, reach: top }))}
          accessibilityLayer={false}
          margin={{ top: 4, bottom: 0, left: fromRight ? 8 : 0, right: fromRight ? 0 : 8 }}
          barCategoryGap={0}
        >
          <defs>
            <pattern id={pattern} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V4" stroke="var(--terracotta)" strokeWidth="1.5" />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="start"
            reversed={fromRight}
            tickFormatter={(start: string) => setApart(formatUnit(start, unit, language, 'short'))}
            tick={{ fill: 'var(--muted)', fontSize: 13 }}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            minTickGap={12}
          />
          <YAxis
            orientation={fromRight ? 'right' : 'left'}
            width={AXIS}
            domain={[0, top]}
            allowDecimals={false}
            ticks={ticks}
            tickFormatter={(people: number) => formatNumber(people, language)}
            tick={{ fill: 'var(--muted)', fontSize: 13 }}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            cursor={{ fill: 'var(--wash)' }}
            isAnimationActive={false}
            content={({ active, payload }) => {
              const column = payload?.[0]?.payload as PanelColumn | undefined
              if (!active || !column || column.people.groupsStated + column.people.groupsUnstated === 0) return null
              return (
                <div className={styles.tooltip} dir={language.dir}>
                  <strong>{formatUnit(column.start, unit, language)}</strong>
                  <span>{peopleWords(column.people, t, language) ?? t('people.notStated')}</span>
                  <span>{groupWords(column.people, t, language)}</span>
                </div>
              )
            }}
          />
          <Bar
            dataKey="reach"
            isAnimationActive={false}
            shape={(bar: { x?: number; y?: number; width?: number; height?: number; payload?: PanelColumn }) => {
              const { x = 0, y = 0, width = 0, height = 0, payload: column } = bar
              if (column === undefined) return <g />
              const filter = behind(column)
              return (
                <IntervalBar
                  shape={intervalShape(column.people)}
                  x={x}
                  width={width}
                  base={y + height}
                  scale={height / top}
                  pattern={pattern}
                  label={words(column)}
                  link={filter === null ? null : linkTo(filter)}
                />
              )
            }}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
