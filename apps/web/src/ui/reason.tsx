import { useTranslation } from 'react-i18next'
import { reasonKey } from '../i18n/reason-words.ts'
import { Disclosure } from './disclosure.tsx'
import styles from './reason.module.css'

/** Why something was not possible: in the reader's words, and folded away the line as the server wrote it. */
export function Reason({ line }: { line: string }) {
  const { t } = useTranslation()
  return (
    <div className={styles.reason}>
      <p>{t(reasonKey(line))}</p>
      <Disclosure className={styles.exact} summary={t('desk.exact')}>
        <p lang="en" dir="ltr">
          {line}
        </p>
      </Disclosure>
    </div>
  )
}
