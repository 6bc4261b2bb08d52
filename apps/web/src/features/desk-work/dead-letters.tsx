import type { DeadLetter } from '@jawla/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/moment.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Reason } from '../../ui/reason.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { webAddress } from '../../web-address.ts'
import styles from './dead-letters.module.css'
import { jobName, jobSubject } from './job-name.ts'
import workStyles from './work-desk.module.css'

/** The jobs that failed as often as they may: why, and once more. */
export function DeadLetters() {
  const { t } = useTranslation()
  const language = useLanguage()
  const letters = useQuery(api.jobs.deadLetters.queryOptions(undefined, { staleTime: 0, refetchInterval: 5_000 }))
  const sent = useRef<HTMLParagraphElement>(null)
  const retry = useMutation(
    api.jobs.retry.mutationOptions({
      // What was pressed goes away with its job: the focus goes to what came of it.
      onSuccess: () => sent.current?.focus(),
      onSettled: () => queryClient.invalidateQueries(api.jobs.pathFilter()),
    }),
  )
  const send = (ids: string[] | null) => {
    if (!retry.isPending) retry.mutate({ ids })
  }
  const number = (value: number) => formatNumber(value, language)
  return (
    <section className={workStyles.part} aria-labelledby="dead-title">
      <h2 id="dead-title">{t('work.dead')}</h2>
      <p ref={sent} role="status" tabIndex={-1} className={retry.isSuccess ? undefined : 'visually-hidden'}>
        {retry.isSuccess && t('work.dead.sent', { n: number(retry.data.sent) })}
      </p>
      {retry.isError && <RequestTrouble error={retry.error} />}
      <QueryState query={letters} quiet skeleton={<Skeleton lines={3} height={2.5} />}>
        {(dead) =>
          dead.length === 0 ? (
            <p className={workStyles.hint}>{t('work.dead.none')}</p>
          ) : (
            <>
              <p className={workStyles.hint}>{t('work.dead.hint')}</p>
              {dead.length > 1 && (
                <div className={workStyles.buttons}>
                  <Button aria-disabled={retry.isPending} onClick={() => send(null)}>
                    {t('work.dead.retryAll', { n: number(dead.length) })}
                  </Button>
                </div>
              )}
              <ol className={styles.letters}>
                {dead.map((letter) => (
                  <Letter key={letter.id} letter={letter} busy={retry.isPending} onRetry={() => send([letter.id])} />
                ))}
              </ol>
            </>
          )
        }
      </QueryState>
    </section>
  )
}

function Letter({ letter, busy, onRetry }: { letter: DeadLetter; busy: boolean; onRetry: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <li>
      <div>
        <p className={styles.job}>{jobName(letter.job, t)}</p>
        <p className={workStyles.hint}>
          <Moment at={letter.failedAt} />
          {' · '}
          {t('work.dead.tries', { n: formatNumber(letter.tries, language) })}
        </p>
      </div>
      <div>
        <Subject letter={letter} />
        <Reason line={letter.reason} />
      </div>
      <Button aria-disabled={busy} onClick={onRetry}>
        {t('work.dead.retry')}
      </Button>
    </li>
  )
}

function Subject({ letter }: { letter: DeadLetter }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const subject = jobSubject(letter)
  if (subject === null) return null
  if ('feed' in subject) return <p>{t('work.dead.feed', { n: formatNumber(subject.feed, language) })}</p>
  if ('run' in subject) return <p>{t('work.dead.run', { n: formatNumber(subject.run, language) })}</p>
  return (
    <p>
      {webAddress(subject.text) === null ? (
        <bdi>{subject.text}</bdi>
      ) : (
        <a href={subject.text} rel="noreferrer" dir="ltr">
          {subject.text}
        </a>
      )}
    </p>
  )
}
