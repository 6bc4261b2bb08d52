import { useTranslation } from 'react-i18next'
import { Segmented } from './segmented.tsx'

interface Props<View extends string> {
  /** What is chosen here; the way something is shown, where nothing else is said. */
  label?: string
  views: readonly { view: View; label: string }[]
  current: View
  onChange: (view: View) => void
}

/** A few views of one thing, one press apart: a drawing and its table twin. */
export function ViewSwitch<View extends string>({ label, views, current, onChange }: Props<View>) {
  const { t } = useTranslation()
  return (
    <Segmented
      label={label ?? t('view.label')}
      choices={views.map(({ view, label }) => ({ value: view, label }))}
      value={current}
      onChange={onChange}
    />
  )
}
