import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, client, queryClient } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Moment } from '../../ui/moment.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import styles from './review-queue.module.css'

/** What was said to be no visit, each with the way to bring it back. Nothing where nothing was. */
export function WithdrawnVisits() {
  const { t } = useTranslation()
  const withdrawn = useQuery(api.facts.withdrawn.queryOptions(undefined, { staleTime: 0 }))
  const { mutate, isPending, error } = useMutation({
    mutationFn: (decision: number) => client.facts.undo.mutate({ decisions: [decision] }),
    onSuccess: () => queryClient.invalidateQueries(),
  })
  if (withdrawn.data === undefined || withdrawn.data.length === 0) return null
  return (
    <Disclosure look="link" summary={t('review.withdrawn')}>
      {error !== null && <RequestTrouble error={error} />}
      <ul className={styles.queue}>
        {withdrawn.data.map(({ decision, who, at, reportId, quote }) => (
          <li key={decision}>
            <RecordLink to={{ kind: 'report', id: reportId }}>
              <bdi>{quote}</bdi>
            </RecordLink>{' '}
            <bdi>{who}</bdi> <Moment at={at} />{' '}
            <Button look="link" aria-disabled={isPending} onClick={() => !isPending && mutate(decision)}>
              {t('review.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
