import { useTranslation } from 'react-i18next'
import { asWritten, type WrittenName } from '../../i18n/name-in.ts'
import { Written } from '../../ui/written.tsx'
import styles from './fact-list.module.css'

/** A name in the reader's language; where the report writes it otherwise, as it is written there too. */
export function NameAndOriginal({ shown, original }: { shown: WrittenName; original: string }) {
  const { t } = useTranslation()
  return (
    <>
      <Written name={shown} />
      {shown.text !== original && (
        <span className={styles.aside}>
          {' '}
          ({t('visit.asWritten')}
          {t('sign.colon')}
          <Written name={asWritten(original)} />)
        </span>
      )}
    </>
  )
}
