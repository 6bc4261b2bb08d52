import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './directory.module.css'

interface Props {
  shown: number
  total: number
}

/** How many names there are, or what to do where there is none. */
export function FoundCount({ shown, total }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  return (
    <p className={styles.found} role="status">
      {total === 0
        ? t('directory.none')
        : shown < total
          ? t('directory.some', { shown: number(shown), total: number(total) })
          : t('directory.found', { count: total, n: number(total) })}
    </p>
  )
}
