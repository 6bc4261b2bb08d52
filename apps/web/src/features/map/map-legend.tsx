import { type Fill, type Measure, paintOf, type Shading } from '@jawla/charts'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { ViewOf } from '../../view-search.ts'
import styles from './map-legend.module.css'
import type { Level } from './map-level.ts'

interface Props {
  measure: Measure
  shading: Shading
  layer: ViewOf<'layer'>
  level: Level
}

/** What the shades, the patterns and the marks mean, with the numbers of each class. Folded on a small screen. */
export function MapLegend({ measure, shading, layer, level }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [startsOpen] = useState(() => window.matchMedia('(min-width: 46rem)').matches)
  const number = (value: number) => formatNumber(value, language)
  const { zero, notStated, never } = shading.beside
  return (
    <div className={styles.corner} dir="ltr" data-level={level}>
      <div className={styles.legend} dir={language.dir}>
        <Disclosure look="link" printed open={startsOpen} summary={t('map.legend')}>
          <dl className={styles.shades} data-testid="map-shades">
            <dt>{t(`map.legend.${measure}`)}</dt>
            {zero && <Shade fill="map-0">{t('map.legend.none')}</Shade>}
            {shading.classes.map(({ fill, least, most }) => (
              <Shade key={fill} fill={fill}>
                <bdi>{least === most ? number(least) : `${number(least)}–${number(most)}`}</bdi>
              </Shade>
            ))}
            {notStated && <Shade fill="not-stated">{t('map.legend.notStated')}</Shade>}
            {never && <Shade fill="never">{t('map.never')}</Shade>}
          </dl>
          {layer === 'places' ? <PlaceMarks /> : <FacilityMarks />}
        </Disclosure>
      </div>
    </div>
  )
}

function Shade({ fill, children }: { fill: Fill; children: ReactNode }) {
  return (
    <dd data-fill={fill} className={fill === 'never' || fill === 'not-stated' ? styles.words : ''}>
      <svg width="26" height="14" aria-hidden="true">
        <rect width="26" height="14" fill={paintOf(fill)} />
      </svg>
      {children}
    </dd>
  )
}

function PlaceMarks() {
  const { t } = useTranslation()
  return (
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
  )
}

function FacilityMarks() {
  const { t } = useTranslation()
  return (
    <dl className={styles.marks}>
      <dt>{t('profile.facilities')}</dt>
      <dd>
        <i className={styles.point} /> {t('map.place.point')}
      </dd>
      <dd>
        <i className={styles.gathered} /> {t('map.facility.town')}
      </dd>
      <dd>
        <i className={styles.cluster} /> {t('map.facility.cluster')}
      </dd>
    </dl>
  )
}
