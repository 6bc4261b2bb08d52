import { useTranslation } from 'react-i18next'
import { ViewSwitch } from '../../ui/view-switch.tsx'
import { useView, viewChoices } from '../../view-search.ts'

/** What the shades tell, where there are any, and what stands over them. */
export function MapSwitches({ shaded }: { shaded: boolean }) {
  const { t } = useTranslation()
  const [measure, setMeasure] = useView('measure')
  const [layer, setLayer] = useView('layer')
  return (
    <>
      {shaded && (
        <ViewSwitch
          label={t('map.measure')}
          views={viewChoices('measure').map((view) => ({ view, label: t(`map.measure.${view}`) }))}
          current={measure}
          onChange={setMeasure}
        />
      )}
      <ViewSwitch
        label={t('map.layer')}
        views={viewChoices('layer').map((view) => ({ view, label: t(`map.layer.${view}`) }))}
        current={layer}
        onChange={setLayer}
      />
    </>
  )
}
