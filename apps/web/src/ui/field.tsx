import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './field.module.css'

interface Props {
  label: string
  /** Said beside the label. */
  optional?: boolean
  hint?: string
  /** What is wrong with what was entered. */
  error?: string | null
  className?: string | undefined
  /** The control; it takes these attributes. */
  children: (control: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': boolean
    className: string | undefined
  }) => ReactNode
}

/** A control with its label, and what helps to fill it in. */
export function Field({ label, optional = false, hint, error = null, className = '', children }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const about = [hint === undefined ? null : `${id}-hint`, error === null ? null : `${id}-error`].filter(Boolean)
  return (
    <div className={`${styles.field} ${className}`}>
      <label htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> ({t('take.optional')})</span>}
      </label>
      {children({
        id,
        'aria-describedby': about.length > 0 ? about.join(' ') : undefined,
        'aria-invalid': error !== null,
        className: styles.control,
      })}
      {error !== null && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
