import type { Feed } from '@jawla/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client, queryClient } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import styles from './feed-desk.module.css'

interface Props {
  feeds: readonly Feed[]
  onDone: () => void
}

/** Switches all selected feeds on or off, one after another. */
export function SwitchSelected({ feeds, onDone }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [done, setDone] = useState(0)
  const number = (value: number) => formatNumber(value, language)
  const change = useMutation({
    mutationFn: async (on: boolean) => {
      for (const [place, { id, url }] of feeds.entries()) {
        setDone(place)
        await client.feeds.switch.mutate({ feed: id ?? url, on })
      }
    },
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries(api.feeds.list.queryFilter()),
  })
  const start = (on: boolean) => {
    if (!change.isPending) change.mutate(on)
  }
  return (
    <>
      <div role="status" className={styles.selected}>
        {feeds.length > 0 && <span>{t('feeds.selected', { n: number(feeds.length) })}</span>}
        {change.isPending && <span>{t('feeds.switching', { done: number(done), total: number(feeds.length) })}</span>}
      </div>
      {feeds.length > 0 && (
        <div className={styles.selected}>
          <Button aria-disabled={change.isPending} onClick={() => start(true)}>
            {t('feeds.switchOn')}
          </Button>
          <Button aria-disabled={change.isPending} onClick={() => start(false)}>
            {t('feeds.switchOff')}
          </Button>
        </div>
      )}
      {change.isError && <RequestTrouble error={change.error} />}
    </>
  )
}
