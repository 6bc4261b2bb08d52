import type { FacilityCount } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { type EntityRef, filterOf } from '../../ui/entity-ref.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Written } from '../../ui/written.tsx'
import { RecordSection } from './record-section.tsx'
import styles from './record-table.module.css'

const FIRST = 15
const MOST = 100

/** The facilities of a region or province by how long they wait: those never visited first, also those that only the vocabulary knows. */
export function FacilitiesWaiting({ of }: { of: EntityRef }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const [limit, setLimit] = useState(FIRST)
  const list = useQuery(
    api.facilities.list.queryOptions(
      { filter: filterOf(of), order: 'waiting', unvisited: true, limit },
      { placeholderData: keepPreviousData },
    ),
  )
  return (
    <RecordSection id="waiting" title={t('record.waiting')} hint={t('record.waiting.hint')}>
      <QueryState query={list} skeleton={<Skeleton lines={8} height={2.25} />}>
        {({ items, total, neverReached }) =>
          total === 0 ? (
            <p>{t('record.waiting.none')}</p>
          ) : (
            <>
              <p>{t('record.waiting.count', { never: number(neverReached), total: number(total) })}</p>
              <div className={styles.scroll}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{t('filters.facilities')}</th>
                      <th scope="col">{t('filters.facilityTypes')}</th>
                      <th scope="col">{t('profile.last')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((facility) => (
                      <FacilityRow key={facility.id} facility={facility} />
                    ))}
                  </tbody>
                </table>
              </div>
              {total > items.length && limit < MOST && (
                <Button className="no-print" disabled={list.isFetching} onClick={() => setLimit(MOST)}>
                  {t('visits.more')}
                </Button>
              )}
            </>
          )
        }
      </QueryState>
    </RecordSection>
  )
}

function FacilityRow({ facility }: { facility: FacilityCount }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, names, type, visits, held, lastVisit } = facility
  return (
    <tr>
      <th scope="row">
        <RecordLink to={{ kind: 'facility', id }}>
          <Written name={nameIn(names, id, language.code)} />
        </RecordLink>
      </th>
      <td>{t(`type.${type}`)}</td>
      <td>
        {lastVisit !== null ? (
          formatDay(lastVisit, language)
        ) : (
          <span className={styles.alert}>
            {t(held > 0 ? 'date.unknown' : visits > 0 ? 'record.notHeld' : 'record.never')}
          </span>
        )}
      </td>
    </tr>
  )
}
