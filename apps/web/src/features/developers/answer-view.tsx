import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './developers.module.css'
import type { ApiAnswer } from './send-request.ts'

/** What came back: to which question, the headers that say something, and the JSON. */
export function AnswerView({ answer: { path, headers, body } }: { answer: ApiAnswer }) {
  const { t } = useTranslation()
  return (
    <div className={styles.answer}>
      <pre className={`${styles.code} ${styles.wrapped}`} dir="ltr">
        <code>{`GET ${path}`}</code>
      </pre>
      <h3>{t('developers.headers')}</h3>
      <dl className={styles.headers}>
        {headers.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <h3 id="body-title">{t('developers.body')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is longer than its place */}
      <section tabIndex={0} aria-labelledby="body-title" dir="ltr">
        <pre className={styles.code}>
          <code>{body}</code>
        </pre>
      </section>
    </div>
  )
}
