import { useTranslation } from 'react-i18next'
import styles from './view-switch.module.css'

interface Props<View extends string> {
  views: readonly { view: View; label: string }[]
  current: View
  onChange: (view: View) => void
}

/** A drawing and its table twin, one press apart. */
export function ViewSwitch<View extends string>({ views, current, onChange }: Props<View>) {
  const { t } = useTranslation()
  return (
    <fieldset className={`${styles.switch} no-print`}>
      <legend className="visually-hidden">{t('view.label')}</legend>
      {views.map(({ view, label }) => (
        <button key={view} type="button" aria-pressed={view === current} onClick={() => onChange(view)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
