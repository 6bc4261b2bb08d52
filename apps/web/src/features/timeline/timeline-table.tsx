import { type Bar, type BarPart, gapWords, STATUSES } from '@jawla/charts'
import { type DaySpan, gapsIn, type NewsGap, type TimelineSplit, type TimeUnit } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatUnit } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Written } from '../../ui/written.tsx'
import type { TimelinePart } from './timeline-parts.ts'
import styles from './timeline-table.module.css'

interface Props {
  bars: readonly Bar[]
  unit: TimeUnit
  split: TimelineSplit
  parts: readonly TimelinePart[]
  gaps: readonly NewsGap[]
  onChoose: (bar: DaySpan) => void
}

interface Row {
  bar: Bar
  /** Null where there is only news that was missing. */
  part: TimelinePart | null
  counts: BarPart
}

/** The chart's numbers, the newest first; units without a visit are left out, except where news was missing. */
export function TimelineTable({ bars, unit, split, parts, gaps, onChoose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const hasGaps = bars.some((bar) => gapsIn(gaps, bar).length > 0)
  const rows = bars.toReversed().flatMap((bar): Row[] => {
    const told = parts.flatMap((part): Row[] => {
      const counts = bar.parts.find((one) => one.part === part.value)
      return counts === undefined ? [] : [{ bar, part, counts }]
    })
    const isMissing = told.length === 0 && gapsIn(gaps, bar).length > 0
    return isMissing ? [{ bar, part: null, counts: { part: null, held: 0, announced: 0, cancelled: 0 } }] : told
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t(`timeline.title.${unit}`)}>
      <table>
        <caption className="visually-hidden">{t(`timeline.title.${unit}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`timeline.unit.${unit}`)}</th>
            {split !== 'none' && <th scope="col">{t(`timeline.split.${split}`)}</th>}
            {STATUSES.map((status) => (
              <th key={status} scope="col" className="number">
                {t(`status.${status}`)}
              </th>
            ))}
            {hasGaps && <th scope="col">{t('timeline.news')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ bar, part, counts }) => (
            <tr key={`${bar.from} ${part?.value}`}>
              <td>
                <Button look="link" onClick={() => onChoose({ from: bar.from, to: bar.to })}>
                  {formatUnit(bar.from, unit, language)}
                </Button>
              </td>
              {split !== 'none' && (
                <td>{typeof part?.name === 'object' ? <Written name={part.name} /> : part?.name}</td>
              )}
              {STATUSES.map((status) => (
                <td key={status} className="number">
                  {number(counts[status])}
                </td>
              ))}
              {hasGaps && (
                <td className={styles.news}>
                  {gapsIn(gaps, bar).map((gap) => (
                    <p key={`${gap.kind} ${gap.outlet} ${gap.from}`}>{gapWords(gap, t, language)}</p>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
