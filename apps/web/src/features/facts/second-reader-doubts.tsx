import { FACT_FIELDS, type Visit } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import styles from './facts.module.css'

/** In what a second reader differs from what is shown, until somebody checked the visit. Nothing where it does not. */
export function SecondReaderDoubts({ visit: { differs = [], review } }: { visit: Visit }) {
  const { t } = useTranslation()
  if (differs.length === 0 || review === 'checked') return null
  const fields = FACT_FIELDS.filter((field) => field !== 'visit' && differs.includes(field))
  return (
    <div className={styles.doubts}>
      {differs.includes('visit') && <p>{t('review.secondReader.none')}</p>}
      {fields.length > 0 && (
        <p>
          {t('review.secondReader.differs', {
            fields: fields.map((field) => t(`fact.field.${field}`)).join(t('sign.comma')),
          })}
        </p>
      )}
    </div>
  )
}
