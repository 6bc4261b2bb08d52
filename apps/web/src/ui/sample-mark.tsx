import { useTranslation } from 'react-i18next'
import styles from './marks.module.css'

/** On whatever was written for the demonstration. */
export function SampleMark() {
  const { t } = useTranslation()
  return <span className={styles.sample}>{t('sample.mark')}</span>
}
