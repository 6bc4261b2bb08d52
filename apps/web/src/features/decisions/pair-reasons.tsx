import type { Suggestion } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import styles from './decisions.module.css'

/** What speaks for and against two visits being one. */
export function PairReasons({ reasons }: Pick<Suggestion, 'reasons'>) {
  const { t } = useTranslation()
  const sides = [
    { title: t('maybe.for'), parts: reasons.filter(({ points }) => points > 0) },
    { title: t('maybe.against'), parts: reasons.filter(({ points }) => points < 0) },
  ]
  return (
    <span className={styles.reasons}>
      {sides
        .filter(({ parts }) => parts.length > 0)
        .map(({ title, parts }) => (
          <span key={title}>
            {title}
            {t('sign.colon')}
            {parts.map(({ part }) => t(`maybe.part.${part}`)).join(t('sign.comma'))}
          </span>
        ))}
    </span>
  )
}
