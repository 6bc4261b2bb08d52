import type { VisitSummary } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { stepThrough } from '../../ui/step-through.ts'
import { useSingleKeys } from '../../ui/use-single-keys.ts'
import { VisitName } from '../../ui/visit-name.tsx'
import { ChooseVisitDialog } from '../decisions/choose-visit-dialog.tsx'
import { DecidedNotice } from '../decisions/decided-notice.tsx'
import { type Done, useDecide } from '../decisions/use-decide.ts'
import { OpenObjections } from '../objections/open-objections.tsx'
import styles from './review-queue.module.css'
import { SecondReaderVisits } from './second-reader-visits.tsx'
import { WithdrawnVisits } from './withdrawn-visits.tsx'

/** The visits that staff should look at next, each with what is in doubt; whether two are one is decided here. */
export function ReviewQueue() {
  const { t } = useTranslation()
  const language = useLanguage()
  const queue = useQuery(api.facts.toReview.queryOptions({ limit: 100 }, { staleTime: 0 }))
  const [done, setDone] = useState<Done | null>(null)
  const [joined, setJoined] = useState<VisitSummary | null>(null)
  const decide = useDecide(setDone)
  const list = useRef<HTMLOListElement>(null)
  const join = () => {
    const at = [...(list.current?.children ?? [])].findIndex((part) => part.contains(document.activeElement))
    setJoined(queue.data?.items[at]?.visit ?? null)
  }
  const undo = () => {
    if (done !== null && done.how !== 'undone') decide.undo(done.decisions)
  }
  useSingleKeys(
    { n: () => stepThrough(list.current, 1), p: () => stepThrough(list.current, -1), m: join, u: undo },
    { isBusy: decide.busy, hasFailed: decide.error !== null },
  )
  return (
    <div>
      <title>{`${t('desk.review')} – ${t('app.name')}`}</title>
      <OpenObjections />
      <p className={styles.intro}>
        {t('review.intro')} <span className="keyboard-only">{t('review.keys')}</span>
      </p>
      {decide.error === null && done !== null && <DecidedNotice done={done} decide={decide} />}
      {decide.error !== null && <RequestTrouble error={decide.error} />}
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
                      {doubts.map((doubt) =>
                        doubt === 'maybe_same' ? (
                          <Button key={doubt} look="link" aria-haspopup="dialog" onClick={() => setJoined(visit)}>
                            {t('review.doubt.maybe_same')}
                          </Button>
                        ) : (
                          <span key={doubt}>{t(`review.doubt.${doubt}`)}</span>
                        ),
                      )}
                    </p>
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </QueryState>
      <SecondReaderVisits />
      <WithdrawnVisits />
      {joined !== null && (
        <ChooseVisitDialog
          open
          onClose={() => setJoined(null)}
          title={t('decide.join.title')}
          send={t('decide.join')}
          visit={joined}
          onChoose={(other, why) => decide.join([joined.id, other], why)}
          onApart={(other, why) => decide.keepApart([joined.id, other], why)}
        />
      )}
    </div>
  )
}
