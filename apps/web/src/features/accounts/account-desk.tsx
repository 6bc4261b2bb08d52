import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { useStaff } from '../../shell/use-staff.ts'
import { Button } from '../../ui/button.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './accounts.module.css'
import { ChangePassword } from './change-password.tsx'
import { MakeFirst } from './no-account.tsx'
import { Sessions } from './sessions.tsx'
import { signOut } from './sign-out.ts'

/** The reader's own account: who they are, their password, and what they are signed in with. */
export function AccountDesk() {
  const { t } = useTranslation()
  const language = useLanguage()
  const staff = useStaff()
  return (
    <>
      <title>{`${t('desk.account')} – ${t('app.name')}`}</title>
      <QueryState query={staff} skeleton={<Skeleton lines={6} height={2.5} />}>
        {(me) => {
          if (me === null) return null
          if (me.machine)
            return (
              <div className={styles.door}>
                <h2>{t('desk.account')}</h2>
                <p>{t('account.machine')}</p>
                <MakeFirst />
              </div>
            )
          return (
            <div className={styles.columns}>
              <section className={styles.part} aria-labelledby="account-title">
                <h2 id="account-title">{t('desk.account')}</h2>
                <dl className={styles.facts}>
                  <dt>{t('account.name')}</dt>
                  <dd>
                    <bdi>{me.name}</bdi>
                  </dd>
                  <dt>{t('accounts.email')}</dt>
                  <dd>
                    <bdi dir="ltr">{me.email}</bdi>
                  </dd>
                  <dt>{t('account.role')}</dt>
                  <dd>
                    {t(`role.${me.role}`)} <span className={styles.hint}>{t(`role.${me.role}.hint`)}</span>
                  </dd>
                </dl>
                <div>
                  <Button onClick={() => void signOut(language.code)}>{t('account.signOut')}</Button>
                </div>
              </section>
              <ChangePassword email={me.email ?? ''} />
              <Sessions />
            </div>
          )
        }}
      </QueryState>
    </>
  )
}
