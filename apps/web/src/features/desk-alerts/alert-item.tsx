import type { Alert } from '@jawla/domain'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { languageOf } from '../../i18n/languages.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Moment } from '../../ui/moment.tsx'
import { Reason } from '../../ui/reason.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Switch } from '../../ui/switch.tsx'
import { FilterWords } from '../filters/filter-words.tsx'
import styles from './alert-item.module.css'
import { ShownSecret } from './shown-secret.tsx'

const again = { onSettled: () => queryClient.invalidateQueries(api.alerts.list.queryFilter()) }

/** An alert: whom it tells of what, how that goes, and what staff can do about it. */
export function AlertItem({ alert }: { alert: Alert }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const change = useMutation(api.alerts.change.mutationOptions(again))
  const remove = useMutation(api.alerts.remove.mutationOptions(again))
  const renew = useMutation(api.alerts.renewSecret.mutationOptions(again))
  const test = useMutation(api.alerts.test.mutationOptions())
  const { id, channel, target, on, lastSentAt, lastError, lastErrorAt, waiting } = alert
  const name = setApart(alert.name)
  const trouble = [change, remove, renew, test].find(({ isError }) => isError)
  return (
    <li className={styles.alert}>
      <div className={styles.head}>
        <h3>
          <bdi>{alert.name}</bdi>
        </h3>
        <Switch
          label={t('alerts.switch', { name })}
          on={on}
          words={t(on ? 'alerts.on' : 'alerts.off')}
          busy={change.isPending}
          onSwitch={() => change.mutate({ id, change: { on: !on } })}
        />
      </div>
      <p className={styles.small}>
        {t(`alerts.channel.${channel}`)} · <bdi dir="ltr">{target}</bdi> · {languageOf(alert.language)?.label}
      </p>
      <FilterWords filter={alert.filter} any={t('alerts.filter.any')} />
      <p className={styles.small}>
        {lastSentAt === null ? (
          t('alerts.neverSent')
        ) : (
          <>
            {t('alerts.lastSent')} <Moment at={lastSentAt} />
          </>
        )}
        {waiting > 0 && ` · ${t('alerts.waiting', { n: formatNumber(waiting, language) })}`}
      </p>
      {lastError !== null && (
        <div className={styles.error}>
          <p>
            {t('alerts.lastError')} {lastErrorAt !== null && <Moment at={lastErrorAt} />}
          </p>
          <Reason line={lastError} />
        </div>
      )}
      <div className={styles.actions}>
        <Button
          aria-label={t('alerts.test.of', { name })}
          aria-disabled={test.isPending}
          onClick={() => !test.isPending && test.mutate({ id })}
        >
          {t(test.isPending ? 'alerts.test.sending' : 'alerts.test')}
        </Button>
        {channel === 'webhook' && (
          <ConfirmButton
            question={t('alerts.renew.question', { name })}
            hint={t('alerts.renew.hint')}
            onConfirm={() => renew.mutate({ id })}
          >
            {t('alerts.renew')}
          </ConfirmButton>
        )}
        <ConfirmButton
          question={t('alerts.remove.question', { name })}
          hint={t('alerts.remove.hint')}
          onConfirm={() => remove.mutate({ id })}
        >
          {t('alerts.remove')}
        </ConfirmButton>
      </div>
      <div role="status">
        {test.isSuccess &&
          (test.data.arrived ? <p>{t('alerts.test.arrived')}</p> : <Reason line={test.data.why ?? ''} />)}
        {renew.isSuccess && <ShownSecret secret={renew.data.secret} />}
      </div>
      {trouble !== undefined && <RequestTrouble error={trouble.error} />}
    </li>
  )
}
