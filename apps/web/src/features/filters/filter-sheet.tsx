import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { choiceCount } from './filter-changes.ts'
import styles from './filter-sheet.module.css'
import { useFilter } from './use-filter.ts'

/** Fetched after the page is drawn, not when it is asked for: a press does not wait for the network. */
const FilterDialog = lazy(async () => ({ default: (await import('./filter-dialog.tsx')).FilterDialog }))

/** The filters where there is no room for a column: a button at hand, a sheet from the bottom edge. */
export function FilterSheet() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const [filter] = useFilter()
  const choices = choiceCount(filter)
  return (
    <>
      <Button
        look="strong"
        className={`${styles.opener} no-print`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {t('filters.open')}
        {choices > 0 && <span className={styles.count}>{formatNumber(choices, language)}</span>}
      </Button>
      <Suspense>
        <FilterDialog open={open} onOpenChange={setOpen} />
      </Suspense>
    </>
  )
}
