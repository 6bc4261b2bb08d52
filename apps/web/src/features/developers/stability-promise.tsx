import { useTranslation } from 'react-i18next'
import styles from './developers.module.css'

const PROMISES = ['version', 'unknown', 'problem', 'etag', 'rate', 'whole', 'cors'] as const

/** What programs may rely on; docs/api.md says the same. */
export function StabilityPromise() {
  const { t } = useTranslation()
  return (
    <section className={styles.part} aria-labelledby="promise-title">
      <h2 id="promise-title">{t('developers.promise')}</h2>
      <ul className={styles.promise}>
        {PROMISES.map((one) => (
          <li key={one}>{t(`developers.promise.${one}`)}</li>
        ))}
      </ul>
    </section>
  )
}
