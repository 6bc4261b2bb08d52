import { REGION_CODES } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { COVERAGE_MONTHS } from '../../view-search.ts'
import styles from './coverage.module.css'
import { useCoverage } from './use-coverage.ts'

/** For how many months, where, and whether all is listed. */
export function CoverageChoices() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { months, region, onlyWaiting, choose } = useCoverage()
  return (
    <div className={`${styles.choices} no-print`}>
      <div>
        <p className={styles.choice}>{t('coverage.months')}</p>
        <Segmented
          label={t('coverage.months')}
          choices={COVERAGE_MONTHS.map((n) => ({
            value: String(n),
            label: t('coverage.span', { count: n, n: formatNumber(n, language) }),
          }))}
          value={String(months)}
          onChange={(next) => choose({ months: Number(next) })}
        />
      </div>
      <Field label={t('filters.regions')}>
        {(control) => (
          <select
            {...control}
            value={region ?? ''}
            onChange={({ target: { value } }) =>
              choose({ region: REGION_CODES.find((code) => code === value) ?? null })
            }
          >
            <option value="">{t('coverage.everywhere')}</option>
            {REGION_CODES.map((code) => (
              <option key={code} value={code}>
                {regionName(code, language.code)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <p className={styles.choice}>{t('coverage.scope')}</p>
        <Segmented
          label={t('coverage.scope')}
          choices={[
            { value: 'waiting', label: t('coverage.scope.waiting') },
            { value: 'all', label: t('coverage.scope.all') },
          ]}
          value={onlyWaiting ? 'waiting' : 'all'}
          onChange={(next) => choose({ onlyWaiting: next === 'waiting' })}
        />
      </div>
      <Button onClick={() => window.print()}>{t('coverage.print')}</Button>
    </div>
  )
}
