import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import styles from './coverage.module.css'

interface Props {
  /** From 1. */
  page: number
  size: number
  total: number
  onPage: (page: number) => void
}

/** Which rows of a long list are in sight, and the ways on and back. */
export function Pager({ page, size, total, onPage }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const pages = Math.max(1, Math.ceil(total / size))
  if (pages === 1 && page === 1) return null
  const number = (value: number) => formatNumber(value, language)
  const first = Math.min((page - 1) * size + 1, total)
  return (
    <nav className={styles.pager} aria-label={t('coverage.pages')}>
      <Button className="no-print" disabled={page === 1} onClick={() => onPage(Math.min(page - 1, pages))}>
        {t('coverage.page.before')}
      </Button>
      <span role="status">
        {t('coverage.page', {
          first: number(first),
          last: number(Math.max(first, Math.min(page * size, total))),
          total: number(total),
        })}
      </span>
      <Button className="no-print" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t('coverage.page.after')}
      </Button>
    </nav>
  )
}
