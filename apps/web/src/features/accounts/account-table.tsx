import type { AppRouter } from '@jawla/server/router'
import { useMutation } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import styles from './accounts.module.css'

type Account = inferRouterOutputs<AppRouter>['accounts']['list'][number]

interface Props {
  accounts: readonly Account[]
  /** The reader's own e-mail: what they are is for another admin to change. */
  own: string | null
  /** Called with a new password. */
  onMade: (made: { name: string; password: string }) => void
}

export function AccountTable({ accounts, own, onMade }: Props) {
  const { t } = useTranslation()
  const again = { onSettled: () => queryClient.invalidateQueries(api.accounts.list.queryFilter()) }
  const setRole = useMutation(api.accounts.setRole.mutationOptions(again))
  const setDisabled = useMutation(api.accounts.setDisabled.mutationOptions(again))
  const renew = useMutation(api.accounts.renewPassword.mutationOptions(again))
  const error = setRole.error ?? setDisabled.error ?? renew.error
  return (
    <>
      {error !== null && <RequestTrouble error={error} />}
      <table className={styles.table}>
        <caption className="visually-hidden">{t('desk.accounts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('account.name')}</th>
            <th scope="col">{t('accounts.email')}</th>
            <th scope="col">{t('account.role')}</th>
            <th scope="col">{t('accounts.state')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('accounts.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ id, email, name, role, disabledAt }) => {
            const other = role === 'admin' ? 'reviewer' : 'admin'
            return (
              <tr key={id} data-disabled={disabledAt !== null}>
                <th scope="row">
                  <bdi>{name}</bdi> {email === own && <span className={styles.hint}>({t('accounts.you')})</span>}
                </th>
                <td>
                  <bdi dir="ltr">{email}</bdi>
                </td>
                <td>{t(`role.${role}`)}</td>
                <td>{t(disabledAt === null ? 'accounts.active' : 'accounts.disabled')}</td>
                <td>
                  {email !== own && (
                    <div className={styles.buttons}>
                      {disabledAt === null ? (
                        <>
                          <ConfirmButton
                            question={t('accounts.role.ask', { name })}
                            hint={t('accounts.role.hint')}
                            onConfirm={() => setRole.mutate({ email, role: other })}
                          >
                            {t(other === 'admin' ? 'accounts.makeAdmin' : 'accounts.makeReviewer')}
                          </ConfirmButton>
                          <ConfirmButton
                            question={t('accounts.renew.ask', { name })}
                            hint={t('accounts.renew.hint')}
                            onConfirm={() =>
                              renew.mutate({ email }, { onSuccess: ({ password }) => onMade({ name, password }) })
                            }
                          >
                            {t('accounts.renew')}
                          </ConfirmButton>
                          <ConfirmButton
                            question={t('accounts.disable.ask', { name })}
                            hint={t('accounts.disable.hint')}
                            onConfirm={() => setDisabled.mutate({ email, disabled: true })}
                          >
                            {t('accounts.disable')}
                          </ConfirmButton>
                        </>
                      ) : (
                        <Button onClick={() => setDisabled.mutate({ email, disabled: false })}>
                          {t('accounts.enable')}
                        </Button>
                      )}
                    </div>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
