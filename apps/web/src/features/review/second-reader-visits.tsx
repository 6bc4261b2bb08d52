import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import styles from './review-queue.module.css'

/** Reports in which only the second reader finds a visit, with the words that it names for it. Nothing where there are none. */
export function SecondReaderVisits() {
  const { t } = useTranslation()
  const found = useQuery(api.facts.toldBySecondReader.queryOptions(undefined, { staleTime: 0 }))
  if (found.data === undefined || found.data.length === 0) return null
  return (
    <Disclosure look="link" summary={t('review.secondReader')}>
      <ul className={styles.queue}>
        {found.data.map(({ reportId, quote }) => (
          <li key={reportId}>
            <RecordLink to={{ kind: 'report', id: reportId }}>
              <bdi>{quote}</bdi>
            </RecordLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
