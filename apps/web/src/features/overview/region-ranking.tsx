import type { RegionCode, RegionCount } from '@jawla/domain'
import { regionName, regions } from '@jawla/vocabulary/regions'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './region-ranking.module.css'

interface Props {
  rows: readonly RegionCount[]
  chosen: readonly RegionCode[]
  onChoose: (region: RegionCode) => void
}

/** All 12 regions, most visits first; the ones that nobody has reached stand at the end with their zero. */
export function RegionRanking({ rows, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const visits = new Map(rows.map((row) => [row.region, row.visits]))
  const ranked = regions
    .map(({ code }) => ({ code, visits: visits.get(code) ?? 0 }))
    .sort((a, b) => b.visits - a.visits || a.code.localeCompare(b.code))
  const most = Math.max(1, ...ranked.map((row) => row.visits))
  return (
    <div className={styles.ranking}>
      <h2>{t('profile.all')}</h2>
      <p>{t('profile.hint')}</p>
      <ol>
        {ranked.map((row) => (
          <li key={row.code}>
            <button type="button" aria-pressed={chosen.includes(row.code)} onClick={() => onChoose(row.code)}>
              <span>{regionName(row.code, language.code)}</span>
              <span className={styles.number}>{formatNumber(row.visits, language)}</span>
              <span className={styles.bar} style={{ inlineSize: `${(row.visits / most) * 100}%` }} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
