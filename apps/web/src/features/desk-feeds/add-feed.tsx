import { useMutation } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { AddressForm } from '../../ui/address-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { type ChosenLanguage, ReportLanguageSelect } from '../../ui/report-language-select.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './add-feed.module.css'
import { namedFeeds } from './named-feeds.ts'

/** Subscribes to a feed by its address, or by that of a site that names its feed. */
export function AddFeed() {
  const { t } = useTranslation()
  const [url, setUrl] = useState('')
  const [outlet, setOutlet] = useState('')
  const [language, setLanguage] = useState<ChosenLanguage>('')
  const add = useMutation(
    api.feeds.add.mutationOptions({
      onSuccess: () => {
        setUrl('')
        setOutlet('')
        setLanguage('')
        void queryClient.invalidateQueries(api.feeds.list.queryFilter())
      },
    }),
  )
  const subscribe = (address: string) =>
    add.mutate({ url: address, outlet: outlet.trim() || null, language: language === '' ? null : language })
  const named = add.error instanceof TRPCClientError ? namedFeeds(add.error.message) : []
  return (
    <section className={styles.add} aria-labelledby="add-feed-title">
      <h2 id="add-feed-title">{t('feeds.add')}</h2>
      <AddressForm
        label={t('feeds.add.address')}
        hint={t('feeds.add.hint')}
        className={styles.address}
        address={url}
        onChange={setUrl}
        onSend={subscribe}
        busy={add.isPending}
      >
        <TextField label={t('take.outlet')} optional maxLength={200} value={outlet} onText={setOutlet} />
        <Field label={t('feeds.language')} optional>
          {(control) => (
            <ReportLanguageSelect
              {...control}
              value={language}
              onChange={setLanguage}
              unchosen={t('feeds.language.any')}
            />
          )}
        </Field>
        <Button type="submit" look="strong" aria-disabled={add.isPending}>
          {add.isPending ? t('feeds.add.asking') : t('feeds.add.send')}
        </Button>
      </AddressForm>
      {add.isError && <RequestTrouble error={add.error} />}
      {named.length > 0 && (
        <ul className={styles.named}>
          {named.map((feed) => (
            <li key={feed}>
              <Button look="link" onClick={() => subscribe(feed)}>
                <bdi dir="ltr">{feed}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={add.isSuccess ? styles.added : 'visually-hidden'}>
        {add.isSuccess && t(add.data.added ? 'feeds.add.added' : 'feeds.add.known', { url: setApart(add.data.url) })}
      </p>
    </section>
  )
}
