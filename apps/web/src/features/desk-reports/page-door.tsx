import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, askAgainWhatReadersSee } from '../../api.ts'
import { AddressForm } from '../../ui/address-form.tsx'
import { Button } from '../../ui/button.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import styles from './door.module.css'
import { isTaken, type Taken } from './taken.ts'
import { TakenList } from './taken-list.tsx'
import { useKept } from './use-kept.ts'

/** The address of a page, which the server fetches. */
export function PageDoor() {
  const { t } = useTranslation()
  const [address, setAddress] = useKept('address', '', (kept) => typeof kept === 'string')
  const [answer, setAnswer] = useKept<Taken | null>('fetched', null, isTaken)
  const fetchPage = useMutation(
    api.reports.fetch.mutationOptions({
      onSuccess: (taken) => {
        setAnswer(taken)
        if (taken.outcome !== 'failed') setAddress('')
        askAgainWhatReadersSee()
      },
    }),
  )
  const send = (url: string) => {
    setAnswer(null)
    fetchPage.mutate({ url })
  }
  return (
    <section className={styles.door} aria-labelledby="page-title">
      <h2 id="page-title">{t('take.page')}</h2>
      <AddressForm
        label={t('take.page.address')}
        hint={t('take.page.hint')}
        address={address}
        onChange={setAddress}
        onSend={send}
        busy={fetchPage.isPending}
      >
        <div className={styles.buttons}>
          <Button type="submit" aria-disabled={fetchPage.isPending}>
            {fetchPage.isPending ? t('take.page.fetching') : t('take.page.send')}
          </Button>
        </div>
      </AddressForm>
      {fetchPage.isError && <RequestTrouble error={fetchPage.error} />}
      <div role="status">{answer !== null && <TakenList taken={[answer]} />}</div>
    </section>
  )
}
