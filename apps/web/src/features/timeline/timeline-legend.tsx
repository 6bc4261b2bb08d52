import { STATUSES } from '@jawla/charts'
import type { NewsGap, TimelineSplit } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import legend from '../../ui/legend.module.css'
import { Written } from '../../ui/written.tsx'
import styles from './timeline-legend.module.css'
import type { TimelinePart } from './timeline-parts.ts'

interface Props {
  split: TimelineSplit
  parts: readonly TimelinePart[]
  /** Those that the chart shows. */
  gaps: readonly NewsGap[]
}

/** What the colours, fills, shades and marks of the timeline mean; only those that are drawn. */
export function TimelineLegend({ split, parts, gaps }: Props) {
  const { t } = useTranslation()
  const isCut = split !== 'none'
  return (
    <div className={styles.legend}>
      {isCut && (
        <ul className={legend.keys} aria-label={t(`timeline.split.${split}`)} data-testid="timeline-parts">
          {parts.map(({ value, name, colour }) => (
            <li key={value}>
              <i style={{ background: colour }} /> {typeof name === 'string' ? name : <Written name={name} />}
            </li>
          ))}
        </ul>
      )}
      <ul className={legend.keys} data-cut={isCut}>
        {STATUSES.map((status) => (
          <li key={status}>
            <i className={styles[status]} /> {t(`status.${status}`)}
          </li>
        ))}
        {gaps.some(({ kind }) => kind === 'feed_down') && (
          <li>
            <i className={styles.unread} /> {t('timeline.legend.unread')}
          </li>
        )}
        {gaps.some(({ kind }) => kind === 'outlet_added') && (
          <li>
            <i className={styles.added} /> {t('timeline.legend.added')}
          </li>
        )}
      </ul>
      {split === 'officials' && <p>{t('timeline.twice')}</p>}
    </div>
  )
}
