import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, askAgainWhatReadersSee } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { webAddress } from '../../web-address.ts'
import styles from './door.module.css'
import type { Taken } from './taken.ts'
import { TakenList } from './taken-list.tsx'
import { useKept } from './use-kept.ts'

/** The address of a page, which the server fetches. */
export function PageDoor() {
  const { t } = useTranslation()
  const [address, setAddress] = useKept('address', '')
  const [answer, setAnswer] = useKept<Taken | null>('fetched', null)
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const fetchPage = useMutation(
    api.reports.fetch.mutationOptions({
      onSuccess: (taken) => {
        setAnswer(taken)
        if (taken.outcome !== 'failed') setAddress('')
        askAgainWhatReadersSee()
      },
    }),
  )
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (fetchPage.isPending) return
    const url = webAddress(address)
    setWrong(url === null)
    if (url === null) return input.current?.focus()
    setAnswer(null)
    fetchPage.mutate({ url })
  }
  return (
    <section className={styles.door} aria-labelledby="page-title">
      <h2 id="page-title">{t('take.page')}</h2>
      <form noValidate onSubmit={send}>
        <Field label={t('take.page.address')} hint={t('take.page.hint')} error={wrong ? t('take.wrongAddress') : null}>
          {(control) => (
            <input
              {...control}
              ref={input}
              type="url"
              dir="ltr"
              maxLength={2000}
              value={address}
              onChange={(event) => {
                setAddress(event.target.value)
                setWrong(false)
              }}
            />
          )}
        </Field>
        <div className={styles.buttons}>
          <Button type="submit" aria-disabled={fetchPage.isPending}>
            {fetchPage.isPending ? t('take.page.fetching') : t('take.page.send')}
          </Button>
        </div>
      </form>
      {fetchPage.isError && <RequestTrouble error={fetchPage.error} />}
      <div role="status">{answer !== null && <TakenList taken={[answer]} />}</div>
    </section>
  )
}
