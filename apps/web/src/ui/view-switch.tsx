import { useTranslation } from 'react-i18next'
import styles from './view-switch.module.css'

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
    <fieldset className={`${styles.switch} no-print`}>
      <legend className="visually-hidden">{label ?? t('view.label')}</legend>
      {views.map(({ view, label }) => (
        <button key={view} type="button" aria-pressed={view === current} onClick={() => onChange(view)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
