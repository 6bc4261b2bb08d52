import type { Feed, Poll } from '@jawla/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Reason } from '../../ui/reason.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './feed-details.module.css'
import { feedName, isDue } from './feed-view.ts'

const POLLS_SHOWN = 10

/** The last polls of a feed, and what can be done with it. */
export function FeedDetails({ feed, id }: { feed: Feed; id: number }) {
  const { t } = useTranslation()
  const due = isDue(feed, Date.now())
  const polls = useQuery(
    api.feeds.polls.queryOptions({ id, limit: POLLS_SHOWN }, { staleTime: 0, refetchInterval: due ? 2_000 : 20_000 }),
  )
  const listAgain = () => queryClient.invalidateQueries(api.feeds.list.queryFilter())
  const poll = useMutation(api.feeds.poll.mutationOptions({ onSettled: listAgain }))
  const remove = useMutation(api.feeds.remove.mutationOptions({ onSettled: listAgain }))
  return (
    <div className={styles.details}>
      <p className={styles.address}>
        <a href={feed.url} rel="noreferrer" dir="ltr">
          {feed.url}
        </a>
        {feed.addedUrl !== feed.url && <span>{t('feeds.addedBy', { url: setApart(feed.addedUrl) })}</span>}
      </p>
      <div className={styles.buttons}>
        {feed.state === 'on' && (
          <Button aria-disabled={due || poll.isPending} onClick={() => !due && poll.mutate({ feed: id })}>
            {t(due ? 'feeds.polling' : 'feeds.poll')}
          </Button>
        )}
        <ConfirmButton
          question={t('feeds.remove.ask', { name: feedName(feed) })}
          hint={t('feeds.remove.hint')}
          onConfirm={() => remove.mutate({ feed: id })}
        >
          {t('feeds.remove')}
        </ConfirmButton>
      </div>
      {(poll.isError || remove.isError) && <RequestTrouble error={poll.error ?? remove.error} />}
      <h3>{t('feeds.polls')}</h3>
      <QueryState query={polls} quiet skeleton={<Skeleton lines={3} />}>
        {(last) =>
          last.length === 0 ? (
            <p>{t('feeds.polls.none')}</p>
          ) : (
            <ol className={styles.polls}>
              {last.map((one) => (
                <PollLine key={one.at} poll={one} />
              ))}
            </ol>
          )
        }
      </QueryState>
    </div>
  )
}

function PollLine({ poll: { at, outcome, items, newItems, movedTo, why } }: { poll: Poll }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  return (
    <li>
      <time dateTime={at}>{formatMoment(at, language)}</time>
      <div>
        <p>
          {t(`poll.${outcome}`)}
          {items !== null && ` · ${t('feeds.polls.items', { items: number(items), fresh: number(newItems ?? 0) })}`}
        </p>
        {movedTo !== null && <p>{t('feeds.moved', { url: setApart(movedTo) })}</p>}
        {why !== null && <Reason line={why} />}
      </div>
    </li>
  )
}
