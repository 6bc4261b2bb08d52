import { type DaySpan, gapsIn } from '@jawla/domain'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { ViewSwitch } from '../../ui/view-switch.tsx'
import { viewChoices } from '../../view-search.ts'
import { useShownFilter } from '../filters/shown-filter.tsx'
import { BarTooltip } from './bar-tooltip.tsx'
import { DragSpan } from './drag-span.tsx'
import { MonthPicker } from './month-picker.tsx'
import { monthOf, monthsFrom, periodOf } from './time-window.ts'
import { TimelineBrush } from './timeline-brush.tsx'
import { TimelineChart } from './timeline-chart.tsx'
import { TimelineLegend } from './timeline-legend.tsx'
import styles from './timeline-section.module.css'
import { TimelineTable } from './timeline-table.tsx'
import { UndatedNotes } from './undated-notes.tsx'
import { useTimeline } from './use-timeline.ts'

const AXIS = 44
const AIR = 8

/** How far from the left edge the middle of a bar is. */
function shareOf(index: number, count: number, fromRight: boolean): number {
  const along = (index + 0.5) / count
  return fromRight ? 1 - along : along
}

/** When the visits were. The period chosen does not cut what is drawn: it stands out in the whole. */
export function TimelineSection({ actions }: { actions?: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const fromRight = language.dir === 'rtl'
  const inset = fromRight ? { left: AIR, right: AXIS } : { left: AXIS, right: AIR }
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const [pointed, setPointed] = useState<number | null>(null)
  const [filter, setFilter] = useShownFilter()
  const timeline = useTimeline(filter)
  const { whole, months, window, unit } = timeline
  const period = whole === null ? null : periodOf(filter, whole)
  const choose = (span: DaySpan) => {
    const again = filter.from === span.from && filter.to === span.to
    setFilter((before) => ({ ...before, ...(again ? { from: null, to: null } : span) }))
  }
  return (
    <div className={styles.timeline}>
      <ChartFrame
        name="timeline"
        title={t(`timeline.title.${unit}`)}
        switches={
          <>
            <ViewSwitch
              label={t('timeline.unit')}
              views={viewChoices('unit').map((one) => ({ view: one, label: t(`timeline.unit.${one}`) }))}
              current={timeline.unitChosen}
              onChange={timeline.chooseUnit}
            />
            <ViewSwitch
              label={t('timeline.split')}
              views={viewChoices('split').map((one) => ({ view: one, label: t(`timeline.split.${one}`) }))}
              current={timeline.split}
              onChange={timeline.setSplit}
            />
          </>
        }
        views={[
          { view: 'chart', label: t('view.chart') },
          { view: 'table', label: t('view.table') },
        ]}
        view={view}
        onView={setView}
        query={timeline.query}
        height="24rem"
        actions={actions}
        empty={({ bars }) => (bars.length === 0 ? t('timeline.empty') : null)}
        notes={({ bars, unit: drawnUnit, undated }) =>
          bars.length === 0 ? (
            <UndatedNotes unit="month" undated={undated} withoutMonth={0} />
          ) : (
            <UndatedNotes unit={drawnUnit} undated={undated} withoutMonth={timeline.withoutMonth} />
          )
        }
      >
        {({ bars, parts, unit: drawnUnit, split, window: drawnWindow }) => {
          const gaps = gapsIn(timeline.gaps, drawnWindow)
          const bar = pointed === null ? undefined : bars[pointed]
          return (
            <>
              <TimelineLegend split={split} parts={parts} gaps={gaps} />
              {view === 'table' ? (
                <TimelineTable bars={bars} unit={drawnUnit} split={split} parts={parts} gaps={gaps} onChoose={choose} />
              ) : (
                <div className={styles.chart}>
                  <DragSpan
                    bars={bars}
                    span={period}
                    fromRight={fromRight}
                    inset={inset}
                    onChoose={choose}
                    onPoint={setPointed}
                  >
                    <TimelineChart
                      bars={bars}
                      unit={drawnUnit}
                      parts={parts}
                      gaps={gaps}
                      today={timeline.today}
                      inset={inset}
                      chosen={period}
                      onChoose={choose}
                      onFocusBar={setPointed}
                    />
                    {bar !== undefined && (
                      <BarTooltip
                        bar={bar}
                        unit={drawnUnit}
                        parts={parts}
                        gaps={gaps}
                        share={shareOf(bars.indexOf(bar), bars.length, fromRight)}
                        inset={inset}
                      />
                    )}
                  </DragSpan>
                </div>
              )}
              <TimelineBrush
                months={months}
                window={window}
                unit={unit}
                inset={inset}
                onMove={timeline.moveZoom}
                onKeep={timeline.setZoom}
              />
              <div className={styles.under}>
                <MonthPicker months={months} />
                {period !== null && (
                  <Button
                    look="link"
                    className="no-print"
                    onClick={() => timeline.setZoom(monthsFrom(monthOf(period.from), monthOf(period.to)))}
                  >
                    {t('timeline.zoom')}
                  </Button>
                )}
                {timeline.zoom !== null && (
                  <Button look="link" className="no-print" onClick={() => timeline.setZoom(null)}>
                    {t('timeline.whole')}
                  </Button>
                )}
              </div>
            </>
          )
        }}
      </ChartFrame>
    </div>
  )
}
