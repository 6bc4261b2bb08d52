import { type Bar, gapWords, STATUSES, statusWords } from '@jawla/charts'
import { gapsIn, type NewsGap, type TimeUnit } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatUnit } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Written } from '../../ui/written.tsx'
import styles from './bar-tooltip.module.css'
import type { TimelinePart } from './timeline-parts.ts'

interface Props {
  bar: Bar
  unit: TimeUnit
  parts: readonly TimelinePart[]
  gaps: readonly NewsGap[]
  /** How far along the chart the bar stands, 0 at its left edge and 1 at its right. */
  share: number
  /** Pixels of the chart beside its bars. */
  inset: { left: number; right: number }
}

/** Pixels between the middle of a bar and its words. */
const BESIDE = 16

/** What the bar under the pointer, or with the focus, stands for, and why there may be less of it than there was. */
export function BarTooltip({ bar, unit, parts, gaps, share, inset }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  // Beside the bar, towards the side that has more room.
  const bars = `(100% - ${inset.left + inset.right}px)`
  const place =
    share < 0.5
      ? { left: `calc(${inset.left + BESIDE}px + ${bars} * ${share})` }
      : { right: `calc(${inset.right + BESIDE}px + ${bars} * ${1 - share})` }
  return (
    <div className={`${styles.place} no-print`} style={place} data-testid="timeline-tooltip" aria-hidden="true">
      <div className={styles.tooltip} dir={language.dir}>
        <strong>{formatUnit(bar.from, unit, language)}</strong>
        {parts.length === 1 && parts[0]?.name === ''
          ? STATUSES.map((status) => (
              <span key={status}>
                {t(`status.${status}`)} <b>{formatNumber(bar.parts[0]?.[status] ?? 0, language)}</b>
              </span>
            ))
          : parts.map(({ value, name, colour }) => {
              const part = bar.parts.find((one) => one.part === value)
              return part === undefined ? null : (
                <span key={value}>
                  <span>
                    <i style={{ background: colour }} /> {typeof name === 'string' ? name : <Written name={name} />}
                  </span>
                  <b>{statusWords(part, t, language)}</b>
                </span>
              )
            })}
        {gapsIn(gaps, bar).map((gap) => (
          <p key={`${gap.kind} ${gap.outlet} ${gap.from}`}>{gapWords(gap, t, language)}</p>
        ))}
      </div>
    </div>
  )
}
