import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { WhenAsked } from '../../ui/when-asked.tsx'

const load = async () => ({ default: (await import('./saved-views-box.tsx')).SavedViewsBox })
const SavedViewsBox = lazy(load)

/** Views that the reader saved, behind a button. */
export function SavedViewsButton() {
  const { t } = useTranslation()
  return (
    <WhenAsked
      popup="dialog"
      load={load}
      opener={(intent) => (
        <Button className="no-print" {...intent}>
          {t('views.open')}
        </Button>
      )}
    >
      <SavedViewsBox />
    </WhenAsked>
  )
}
