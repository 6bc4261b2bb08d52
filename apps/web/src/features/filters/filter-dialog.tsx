import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { useFilter } from './use-filter.ts'
import { useHeadline } from './use-headline.ts'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Every field of the filter in a sheet, and a way back that says how many visits are left. */
export function FilterDialog({ open, onOpenChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [filter] = useFilter()
  const visits = useHeadline(filter).data?.visits ?? 0
  return (
    <Dialog
      look="sheet"
      open={open}
      onOpenChange={onOpenChange}
      title={t('filters.title')}
      buttons={
        <Button look="strong" onClick={() => onOpenChange(false)}>
          {t('filters.show', { count: visits, n: formatNumber(visits, language) })}
        </Button>
      }
    >
      <FilterPanel />
    </Dialog>
  )
}
