import { daysBetween, type ProvinceCount } from '@jawla/domain'
import { provinceName, provinces } from '@jawla/vocabulary/regions'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { filterOf } from '../../ui/entity-ref.ts'
import { OverviewLink } from '../../ui/overview-link.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { today } from '../../ui/today.ts'
import { RecordSection } from './record-section.tsx'
import styles from './record-table.module.css'

/** Every province and prefecture of a region, by how long it waits for a visit; those that none reached stand first. */
export function AreaCoverage({ region }: { region: string }) {
  const { t } = useTranslation()
  const inRegion = provinces.filter((province) => province.region === region)
  const counts = useQuery(api.visits.byProvince.queryOptions({ filter: filterOf({ kind: 'region', id: region }) }))
  return (
    <RecordSection id="coverage" title={t('record.coverage')} hint={t('record.coverage.hint')}>
      <QueryState query={counts} skeleton={<Skeleton lines={inRegion.length + 1} height={2.25} />}>
        {(rows) => (
          <div className={styles.scroll}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('filters.provinces')}</th>
                  <th scope="col">{t('profile.last')}</th>
                  <th scope="col" className="number">
                    {t('record.held')}
                  </th>
                  <th scope="col" className="number">
                    {t('figures.facilities')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {inRegion
                  .map(({ code }) => ({ code, count: rows.find(({ province }) => province === code) }))
                  .sort((a, b) => waitingSince(a.count).localeCompare(waitingSince(b.count)))
                  .map(({ code, count }) => (
                    <ProvinceRow key={code} code={code} count={count} />
                  ))}
              </tbody>
            </table>
          </div>
        )}
      </QueryState>
    </RecordSection>
  )
}

/** Before all days where no visit was held; where one was that has no date, right after those. */
function waitingSince(count: ProvinceCount | undefined): string {
  return count === undefined || count.held === 0 ? '' : (count.lastVisit ?? '0')
}

function ProvinceRow({ code, count }: { code: string; count: ProvinceCount | undefined }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const { lastVisit = null, held = 0, facilities = 0 } = count ?? {}
  return (
    <tr>
      <th scope="row">
        <RecordLink to={{ kind: 'province', id: code }}>{provinceName(code, language.code)}</RecordLink>
      </th>
      <td>
        {lastVisit === null ? (
          <span className={styles.alert}>{t(held > 0 ? 'date.unknown' : 'record.never')}</span>
        ) : (
          <>
            {formatDay(lastVisit, language)}{' '}
            <span className={styles.muted}>
              {t('record.since', {
                count: daysBetween(lastVisit, today()),
                n: number(daysBetween(lastVisit, today())),
              })}
            </span>
          </>
        )}
      </td>
      <td className="number">
        {held === 0 ? (
          number(0)
        ) : (
          <OverviewLink filter={{ ...filterOf({ kind: 'province', id: code }), statuses: ['held'] }}>
            {number(held)}
          </OverviewLink>
        )}
      </td>
      <td className="number">{number(facilities)}</td>
    </tr>
  )
}
