import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'

const SavedViewsBox = lazy(async () => ({ default: (await import('./saved-views-box.tsx')).SavedViewsBox }))

/** Views that the reader saved, behind a button; what opens is fetched after the page is drawn. */
export function SavedViewsButton() {
  const { t } = useTranslation()
  return (
    <Suspense
      fallback={
        <Button className="no-print" disabled>
          {t('views.open')}
        </Button>
      }
    >
      <SavedViewsBox />
    </Suspense>
  )
}
