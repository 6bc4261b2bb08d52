import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { classBreaks, classRanges, shadeOf } from './class-breaks.ts'
import styles from './map-legend.module.css'

/** What the shades and the marks mean, with the numbers of each class. */
export function MapLegend({ counts }: { counts: readonly number[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const breaks = classBreaks(counts)
  const ranges = classRanges(breaks, Math.max(0, ...counts))
  const number = (value: number) => formatNumber(value, language)
  return (
    <div className={styles.corner} dir="ltr">
      <div className={styles.legend} dir={language.dir}>
        <dl className={styles.shades}>
          <dt>{t('map.legend')}</dt>
          <dd>
            <i style={{ background: 'var(--map-0)' }} /> {t('map.legend.none')}
          </dd>
          {ranges.map(([least, most]) => (
            <dd key={least}>
              <i style={{ background: `var(--map-${shadeOf(least, breaks)})` }} />{' '}
              <bdi>{least === most ? number(least) : `${number(least)}–${number(most)}`}</bdi>
            </dd>
          ))}
        </dl>
        <dl className={styles.marks}>
          <dt>{t('map.places')}</dt>
          <dd>
            <i className={styles.point} /> {t('map.place.point')}
          </dd>
          <dd>
            <i className={styles.town} /> {t('map.place.town')}
          </dd>
          <dd>
            <i className={styles.province} /> {t('map.place.province')}
          </dd>
          <dd>
            <i className={styles.announced} /> {t('map.place.announced')}
          </dd>
        </dl>
      </div>
    </div>
  )
}
