import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatMonth } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './month-chart.module.css'
import type { MonthCount } from './months.ts'

interface Props {
  /** Without gaps, oldest first. */
  months: readonly MonthCount[]
  /** Pixels beside the bars: the number axis on one side, a little air on the other. */
  axis: number
  air: number
}

/** Bars by month: held filled, announced as an outline, cancelled crossed out. Runs from the right in Arabic. */
export function MonthChart({ months, axis, air }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const fromRight = language.dir === 'rtl'
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...months]}
        accessibilityLayer={false}
        margin={{ top: 8, bottom: 0, left: fromRight ? air : 0, right: fromRight ? 0 : air }}
        barCategoryGap={months.length > 60 ? '8%' : '18%'}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="month"
          reversed={fromRight}
          tickFormatter={(month: string) => formatMonth(month, language, 'short')}
          tick={{ fill: 'var(--muted)', fontSize: 13 }}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          minTickGap={24}
        />
        <YAxis
          orientation={fromRight ? 'right' : 'left'}
          width={axis}
          allowDecimals={false}
          tickFormatter={(visits: number) => formatNumber(visits, language)}
          tick={{ fill: 'var(--muted)', fontSize: 13 }}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          cursor={{ fill: 'var(--wash)' }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const row = payload?.[0]?.payload as MonthCount | undefined
            if (!active || !row) return null
            return (
              <div className={styles.tooltip} dir={language.dir}>
                <strong>{formatMonth(row.month, language)}</strong>
                {(['held', 'announced', 'cancelled'] as const).map((status) => (
                  <span key={status}>
                    {t(`status.${status}`)} <b>{formatNumber(row[status], language)}</b>
                  </span>
                ))}
              </div>
            )
          }}
        />
        <Bar dataKey="held" stackId="visits" fill="var(--blue)" isAnimationActive={false} maxBarSize={28} />
        <Bar
          dataKey="announced"
          stackId="visits"
          fill="var(--paper)"
          stroke="var(--blue)"
          strokeWidth={1.5}
          isAnimationActive={false}
          maxBarSize={28}
        />
        <Bar
          dataKey="cancelled"
          stackId="visits"
          fill="var(--terracotta-wash)"
          stroke="var(--terracotta)"
          strokeWidth={1.5}
          strokeDasharray="3 2"
          isAnimationActive={false}
          maxBarSize={28}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}
