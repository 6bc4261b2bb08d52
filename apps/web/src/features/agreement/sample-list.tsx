import type { BlindSample } from '@jawla/domain'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Moment } from '../../ui/moment.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import styles from './agreement.module.css'

interface Props {
  samples: readonly BlindSample[]
  isAdmin: boolean
}

/** Each sample with how far its reviewers are, and the way on: to judge it, or to what came of it. */
export function SampleList({ samples, isAdmin }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const withdraw = useMutation(
    api.agreement.withdraw.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(api.agreement.list.queryFilter()),
    }),
  )
  return (
    <section className={styles.part} aria-labelledby="samples-title">
      <h2 id="samples-title">{t('blind.samples')}</h2>
      <p role="status" className={withdraw.isSuccess ? undefined : 'visually-hidden'}>
        {withdraw.isSuccess && t('blind.withdrawn')}
      </p>
      {withdraw.isError && <RequestTrouble error={withdraw.error} />}
      {samples.length === 0 && <p>{t(isAdmin ? 'blind.none.admin' : 'blind.none')}</p>}
      <ul className={styles.samples}>
        {samples.map(({ id, facts, madeAt, reviewers }) => {
          const toJudge = reviewers.some(({ own, finishedAt }) => own && finishedAt === null)
          const isDone = reviewers.every(({ finishedAt }) => finishedAt !== null)
          return (
            <li key={id}>
              <p>
                <Link
                  to="/desk/agreement/$id"
                  params={{ id: String(id) }}
                  className={toJudge ? styles.strong : undefined}
                >
                  {t(toJudge ? 'blind.judge' : isDone ? 'blind.result' : 'blind.waiting', { id: number(id) })}
                </Link>
              </p>
              <p className={styles.aside}>
                {t('blind.facts', { n: number(facts) })} · {t('blind.drawn')} <Moment at={madeAt} />
              </p>
              <p className={styles.aside}>
                {reviewers
                  .map(({ name, own, judged, finishedAt }) => {
                    const who = own ? `${setApart(name)} (${t('accounts.you')})` : setApart(name)
                    const far = { done: number(judged), total: number(facts) }
                    return `${who}${t('sign.colon')}${finishedAt === null ? t('blind.progress', far) : t('blind.finished')}`
                  })
                  .join(' · ')}
              </p>
              {isAdmin && !isDone && (
                <ConfirmButton
                  look="link"
                  question={t('blind.withdraw.ask')}
                  hint={t('blind.withdraw.hint')}
                  onConfirm={() => withdraw.mutate({ id })}
                >
                  {t('blind.withdraw')}
                </ConfirmButton>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
