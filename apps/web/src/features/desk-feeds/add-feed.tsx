import { useMutation } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { webAddress } from '../../web-address.ts'
import styles from './add-feed.module.css'
import { namedFeeds } from './named-feeds.ts'

/** Subscribes to a feed by its address, or by that of a site that names its feed. */
export function AddFeed() {
  const { t } = useTranslation()
  const [url, setUrl] = useState('')
  const [outlet, setOutlet] = useState('')
  const [language, setLanguage] = useState<'' | 'ar' | 'fr'>('')
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
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
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (add.isPending) return
    const address = webAddress(url)
    setWrong(address === null)
    if (address === null) return input.current?.focus()
    subscribe(address)
  }
  const named = add.error instanceof TRPCClientError ? namedFeeds(add.error.message) : []
  return (
    <section className={styles.add} aria-labelledby="add-feed-title">
      <h2 id="add-feed-title">{t('feeds.add')}</h2>
      <form noValidate onSubmit={send}>
        <Field
          label={t('feeds.add.address')}
          hint={t('feeds.add.hint')}
          error={wrong ? t('take.wrongAddress') : null}
          className={styles.address}
        >
          {(control) => (
            <input
              {...control}
              ref={input}
              type="url"
              dir="ltr"
              maxLength={2000}
              value={url}
              onChange={(event) => {
                setUrl(event.target.value)
                setWrong(false)
              }}
            />
          )}
        </Field>
        <Field label={t('take.outlet')} optional>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={200}
              value={outlet}
              onChange={(event) => setOutlet(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('feeds.language')} optional>
          {(control) => (
            <select
              {...control}
              value={language}
              onChange={(event) => setLanguage(event.target.value as typeof language)}
            >
              <option value="">{t('feeds.language.any')}</option>
              {LANGUAGES.filter(({ code }) => code !== 'en').map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" look="strong" aria-disabled={add.isPending}>
          {add.isPending ? t('feeds.add.asking') : t('feeds.add.send')}
        </Button>
      </form>
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
        {add.isSuccess &&
          t(add.data.added ? 'feeds.add.added' : 'feeds.add.known', { url: `\u2068${add.data.url}\u2069` })}
      </p>
    </section>
  )
}
