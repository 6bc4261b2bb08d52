import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { stepThrough } from '../../ui/step-through.ts'
import { useSingleKeys } from '../../ui/use-single-keys.ts'
import { VisitName } from '../../ui/visit-name.tsx'
import { OpenObjections } from '../objections/open-objections.tsx'
import styles from './review-queue.module.css'
import { WithdrawnVisits } from './withdrawn-visits.tsx'

/** The visits that staff should look at next, each with what is in doubt. */
export function ReviewQueue() {
  const { t } = useTranslation()
  const language = useLanguage()
  const queue = useQuery(api.facts.toReview.queryOptions({ limit: 100 }, { staleTime: 0 }))
  const list = useRef<HTMLOListElement>(null)
  useSingleKeys({ n: () => stepThrough(list.current, 1), p: () => stepThrough(list.current, -1) })
  return (
    <div>
      <title>{`${t('desk.review')} – ${t('app.name')}`}</title>
      <OpenObjections />
      <p className={styles.intro}>
        {t('review.intro')} {t('review.keys')}
      </p>
      <QueryState query={queue} skeleton={<Skeleton lines={8} height={3.5} />}>
        {({ items, total }) =>
          total === 0 ? (
            <p className={styles.intro}>{t('review.none')}</p>
          ) : (
            <>
              <p className={styles.intro} role="status">
                {t('visits.shown', {
                  shown: formatNumber(items.length, language),
                  total: formatNumber(total, language),
                })}
              </p>
              <ol ref={list} className={styles.queue}>
                {items.map(({ visit, doubts }) => (
                  <li key={visit.id}>
                    <Link to="/visits/$id" params={{ id: visit.id }} hash="fact-kind" state>
                      <VisitName visit={visit} />
                    </Link>
                    <p className={styles.doubts}>
                      {doubts.map((doubt) => (
                        <span key={doubt}>{t(`review.doubt.${doubt}`)}</span>
                      ))}
                    </p>
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </QueryState>
      <WithdrawnVisits />
    </div>
  )
}
