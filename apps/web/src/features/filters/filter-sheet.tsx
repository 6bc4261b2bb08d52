import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { choiceCount } from './filter-changes.ts'
import { FilterPanel } from './filter-panel.tsx'
import styles from './filter-sheet.module.css'
import { useFilter } from './use-filter.ts'

/** The filters where there is no room for a column: a button at hand, a sheet from the bottom edge. */
export function FilterSheet() {
  const { t } = useTranslation()
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const [filter] = useFilter()
  const headline = useQuery(api.visits.headline.queryOptions({ filter }, { placeholderData: keepPreviousData }))
  const visits = headline.data?.visits ?? 0
  const choices = choiceCount(filter)
  return (
    <div className={`${styles.sheet} no-print`}>
      <Button look="strong" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {t('filters.open')}
        {choices > 0 && <span className={styles.count}>{formatNumber(choices, language)}</span>}
      </Button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the dialog closes with Escape by itself */}
      <dialog
        ref={dialog}
        aria-labelledby="filter-sheet-title"
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
      >
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 id="filter-sheet-title">{t('filters.title')}</h2>
            <Button look="link" onClick={() => dialog.current?.close()}>
              {t('filters.close')}
            </Button>
          </div>
          <div className={styles.body}>
            <FilterPanel />
          </div>
          <Button look="strong" onClick={() => dialog.current?.close()}>
            {t('filters.show', { count: visits, n: formatNumber(visits, language) })}
          </Button>
        </div>
      </dialog>
    </div>
  )
}
