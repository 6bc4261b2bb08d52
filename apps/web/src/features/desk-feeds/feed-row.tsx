import type { Feed } from '@jawla/domain'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { languageOf } from '../../i18n/languages.ts'
import { asWritten } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/moment.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Written } from '../../ui/written.tsx'
import { FeedDetails } from './feed-details.tsx'
import { FeedHealth } from './feed-health.tsx'
import styles from './feed-table.module.css'
import { feedName, isDue } from './feed-view.ts'

interface Props {
  feed: Feed
  selected: boolean
  onSelect: () => void
  open: boolean
  onOpen: () => void
}

export function FeedRow({ feed, selected, onSelect, open, onOpen }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = feedName(feed)
  const { id, url, state, lastSuccessAt, nextTryAt, recent } = feed
  const change = useMutation(
    api.feeds.switch.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(api.feeds.list.queryFilter()),
    }),
  )
  const number = (value: number) => formatNumber(value, language)
  return (
    <>
      <tr className={styles.feed} data-open={open}>
        <td className={styles.select}>
          <input type="checkbox" checked={selected} aria-label={t('feeds.select', { name })} onChange={onSelect} />
        </td>
        <th scope="row" className={styles.outlet}>
          <Written name={asWritten(name)} />
          <p className={styles.small}>
            {feed.language !== null && `${languageOf(feed.language)?.label} · `}
            <bdi dir="ltr">{url.replace(/^https?:\/\/(www\.)?/, '')}</bdi>
          </p>
        </th>
        <td className={styles.state}>
          <Switch
            label={name}
            on={state === 'on'}
            words={t(state === 'on' ? 'feeds.on' : 'health.off')}
            busy={change.isPending}
            onSwitch={() => change.mutate({ feed: id ?? url, on: state !== 'on' })}
          />
        </td>
        <td className={styles.health} data-none={feed.condition === 'off' && !change.isError}>
          <FeedHealth feed={feed} />
          {change.isError && <RequestTrouble error={change.error} />}
        </td>
        <td data-label={t('feeds.lastSuccess')} data-none={lastSuccessAt === null}>
          {lastSuccessAt === null ? '–' : <Moment at={lastSuccessAt} />}
        </td>
        <td data-label={t('feeds.nextTry')} data-none={nextTryAt === null}>
          {nextTryAt === null ? '–' : isDue(feed, Date.now()) ? t('feeds.due') : <Moment at={nextTryAt} />}
        </td>
        <td data-label={t('feeds.yield')} data-none={recent.items === 0}>
          {recent.items === 0 ? (
            '–'
          ) : (
            <ul className={styles.yield}>
              <li>{t('feeds.yield.reports', { n: number(recent.reports) })}</li>
              <li>{t('feeds.yield.relevant', { n: number(recent.relevant) })}</li>
              {(['waiting', 'foreign', 'failed'] as const).map(
                (kind) =>
                  recent[kind] > 0 && <li key={kind}>{t(`feeds.yield.${kind}`, { n: number(recent[kind]) })}</li>,
              )}
            </ul>
          )}
        </td>
        <td className={styles.actions}>
          {id !== null && (
            <Button look="link" aria-expanded={open} aria-label={t('feeds.details.of', { name })} onClick={onOpen}>
              {t('feeds.details')}
            </Button>
          )}
        </td>
      </tr>
      {open && id !== null && (
        <tr className={styles.opened}>
          <td colSpan={8}>
            <FeedDetails feed={feed} id={id} />
          </td>
        </tr>
      )}
    </>
  )
}
