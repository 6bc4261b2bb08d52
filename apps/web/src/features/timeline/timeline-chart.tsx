import { axisTicks, type Bar, exactSharesOf, unreadSpans, visitsOf, xLabels } from '@jawla/charts'
import { type CalendarDate, type DaySpan, gapsIn, type NewsGap, type TimeUnit } from '@jawla/domain'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatUnit } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { BarColumn } from './bar-column.tsx'
import { barWords } from './bar-words.ts'
import styles from './timeline-chart.module.css'
import type { TimelinePart } from './timeline-parts.ts'
import { useWidth } from './use-width.ts'

/** Pixels above the bars, for today and new outlets, and below, for the units. */
const [ABOVE, BELOW, HEIGHT] = [16, 26, 208]
/** A line or band thinner than this is not seen. */
const THINNEST = 2

interface Props {
  bars: readonly Bar[]
  unit: TimeUnit
  parts: readonly TimelinePart[]
  gaps: readonly NewsGap[]
  today: CalendarDate
  /** Pixels left and right of the bars. */
  inset: { left: number; right: number }
  /** The period that is chosen, for those who do not see it. */
  chosen: DaySpan | null
  onChoose: (bar: DaySpan) => void
  onFocusBar: (index: number | null) => void
}

/**
 * Bars by unit of time, cut into parts: held filled, announced as an outline, cancelled crossed out. Runs from the right in
 * Arabic. Times in which news was not read are shaded. With the keyboard one goes from bar to bar.
 */
export function TimelineChart({ bars, unit, parts, gaps, today, inset, chosen, onChoose, onFocusBar }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const fromRight = language.dir === 'rtl'
  const patterns = useId()
  const [box, width] = useWidth<HTMLDivElement>()
  const across = Math.max(0, width - inset.left - inset.right)
  const down = HEIGHT - ABOVE - BELOW
  const slot = bars.length > 0 ? across / bars.length : 0
  const ticks = axisTicks(Math.max(0, ...bars.map(visitsOf)))
  const top = ticks.at(-1) ?? 1
  const y = (visits: number) => ABOVE + down * (1 - visits / top)
  const middle = (index: number) => inset.left + slot * ((fromRight ? bars.length - 1 - index : index) + 0.5)
  const band = (span: DaySpan) => {
    const shares = exactSharesOf(bars, span, fromRight)
    return shares === null
      ? null
      : { x: inset.left + shares.left * across, width: Math.max(THINNEST, (shares.right - shares.left) * across) }
  }
  const now = band({ from: today, to: today })
  const nowX = now === null ? null : now.x + now.width / 2
  const barWidth = Math.min(28, slot * (bars.length > 60 ? 0.92 : 0.82))
  const nearRight = nowX !== null && nowX > width - 60
  return (
    <div ref={box} className={styles.chart}>
      {width > 0 && (
        <svg
          className={styles.drawing}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          aria-hidden="true"
        >
          <defs>
            {parts.map(({ colour }, index) => (
              <pattern key={colour} id={`${patterns}${index}`} width="6" height="6" patternUnits="userSpaceOnUse">
                <path d="M0 0L6 6M6 0L0 6" stroke={colour} strokeWidth="1" />
              </pattern>
            ))}
          </defs>
          {unreadSpans(gaps, today).map((span) => {
            const shaded = band(span)
            return shaded === null ? null : (
              <rect
                key={span.from}
                className={styles.unread}
                data-gap={span.from}
                {...shaded}
                y={ABOVE}
                height={down}
              />
            )
          })}
          {ticks.map((tick) => (
            <g key={tick}>
              <line
                className={tick === 0 ? styles.base : styles.grid}
                x1={inset.left}
                x2={width - inset.right}
                y1={y(tick)}
                y2={y(tick)}
              />
              <text
                className={styles.tick}
                x={fromRight ? width - inset.right + 6 : inset.left - 6}
                y={y(tick)}
                dy="0.35em"
                textAnchor={fromRight ? 'start' : 'end'}
              >
                {formatNumber(tick, language)}
              </text>
            </g>
          ))}
          {bars.map((bar, index) => (
            <BarColumn
              key={bar.from}
              bar={bar}
              parts={parts}
              crossed={patterns}
              place={{ x: middle(index) - barWidth / 2, width: barWidth, y }}
            />
          ))}
          {gapsIn(gaps, { from: bars[0]?.from ?? today, to: bars.at(-1)?.to ?? today })
            .filter(({ kind }) => kind === 'outlet_added')
            .map(({ outlet, from }) => {
              const x = (band({ from, to: from })?.x ?? 0) + 1
              return (
                <g key={outlet} className={styles.added} data-added={from}>
                  <line x1={x} x2={x} y1={ABOVE} y2={HEIGHT - BELOW} />
                  <path d={`M${x - 5} ${ABOVE - 8}h10l-5 8z`} />
                </g>
              )
            })}
          {nowX !== null && (
            <g className={styles.today} data-today={today}>
              <line x1={nowX} x2={nowX} y1={ABOVE - 2} y2={HEIGHT - BELOW} />
              <text
                x={nowX + (nearRight ? 4 : 0)}
                y={ABOVE - 5}
                textAnchor={nearRight ? 'end' : nowX < 60 ? 'start' : 'middle'}
              >
                {t('timeline.today')}
              </text>
            </g>
          )}
          {xLabels(bars, unit, slot).map(({ index, unit: named }) => {
            const x = middle(index)
            const half = named === 'year' ? 18 : 44
            return x - half < -4 || x + half > width + 4 ? null : (
              <text key={index} className={styles.tick} x={x} y={HEIGHT - 6} textAnchor="middle">
                {setApart(formatUnit(bars[index]?.from ?? today, named, language, 'short'))}
              </text>
            )
          })}
        </svg>
      )}
      <BarButtons
        bars={bars}
        label={(bar) => barWords(bar, { unit, parts, t, language })}
        place={(index) => ({ left: middle(index) - barWidth / 2, width: barWidth, top: ABOVE, height: down })}
        fromRight={fromRight}
        chosen={chosen}
        onChoose={onChoose}
        onFocusBar={onFocusBar}
      />
    </div>
  )
}

interface BarButtonsProps extends Pick<Props, 'bars' | 'chosen' | 'onChoose' | 'onFocusBar'> {
  label: (bar: Bar) => string
  place: (index: number) => { left: number; width: number; top: number; height: number }
  fromRight: boolean
}

/** One stop of the tab key: arrows go between the bars that have visits, Enter chooses. The pointer has the chart itself. */
function BarButtons({ bars, label, place, fromRight, chosen, onChoose, onFocusBar }: BarButtonsProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLFieldSetElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const told = bars.flatMap((bar, index) => (bar.parts.length > 0 ? [{ bar, index }] : []))
  const at = Math.max(0, current === null ? told.length - 1 : told.findIndex(({ bar }) => bar.from === current))
  const go = (event: KeyboardEvent) => {
    const onwards = fromRight ? 'ArrowLeft' : 'ArrowRight'
    const back = fromRight ? 'ArrowRight' : 'ArrowLeft'
    const next = { [onwards]: at + 1, [back]: at - 1, Home: 0, End: told.length - 1 }[event.key]
    const goal = next === undefined ? undefined : told[Math.min(told.length - 1, Math.max(0, next))]
    if (goal === undefined) return
    event.preventDefault()
    setCurrent(goal.bar.from)
    box.current?.querySelector<HTMLElement>(`[data-bar="${goal.bar.from}"]`)?.focus()
  }
  return (
    <fieldset ref={box} aria-label={t('timeline.bars')} className="no-print">
      {told.map(({ bar, index }, number) => (
        <button
          key={bar.from}
          type="button"
          className={styles.bar}
          style={place(index)}
          data-bar={bar.from}
          tabIndex={number === at ? 0 : -1}
          aria-label={label(bar)}
          aria-pressed={chosen !== null && bar.to >= chosen.from && bar.from <= chosen.to}
          onKeyDown={go}
          onClick={() => onChoose({ from: bar.from, to: bar.to })}
          onFocus={() => {
            setCurrent(bar.from)
            onFocusBar(index)
          }}
          onBlur={() => onFocusBar(null)}
        />
      ))}
    </fieldset>
  )
}
