import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchExportMessages } from '../../i18n/start-i18n.ts'
import { Button } from '../../ui/button.tsx'
import { WhenAsked } from '../../ui/when-asked.tsx'

const load = async () => {
  const [{ ExportBox }] = await Promise.all([import('./export-box.tsx'), fetchExportMessages()])
  return { default: ExportBox }
}
const ExportBox = lazy(load)

/** The data of the visits shown as a file, behind a button. */
export function ExportButton() {
  const { t } = useTranslation()
  return (
    <WhenAsked
      popup="dialog"
      load={load}
      opener={(intent) => (
        <Button className="no-print" {...intent}>
          {t('export.open')}
        </Button>
      )}
    >
      <ExportBox />
    </WhenAsked>
  )
}
