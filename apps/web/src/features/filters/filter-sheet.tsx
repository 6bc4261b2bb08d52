import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { LazyPart } from '../../ui/lazy-part.tsx'
import { choiceCount } from './filter-changes.ts'
import styles from './filter-sheet.module.css'
import { useFilter } from './use-filter.ts'

const load = async () => ({ default: (await import('./filter-dialog.tsx')).FilterDialog })
/** Fetched when somebody is about to press the button: the first page does not carry it. */
const FilterDialog = lazy(load)

/** The filters where there is no room for a column: a button at hand, a sheet from the bottom edge. */
export function FilterSheet() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const ask = () => {
    setAsked(true)
    setOpen(true)
  }
  const [filter] = useFilter()
  const choices = choiceCount(filter)
  return (
    <>
      <Button
        look="strong"
        className={`${styles.opener} no-print`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={load}
        onFocus={load}
        onClick={ask}
      >
        {t('filters.open')}
        {choices > 0 && <span className={styles.count}>{formatNumber(choices, language)}</span>}
      </Button>
      {asked && (
        <LazyPart>
          <FilterDialog open={open} onOpenChange={setOpen} />
        </LazyPart>
      )}
    </>
  )
}
