import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NotStated } from '../../ui/not-stated.tsx'
import styles from './fact-group-box.module.css'

interface Props {
  title: string
  /** No report tells anything of it: said so, not left out. */
  empty?: boolean
  /** Numbered, where the order is a fact too. */
  ordered?: boolean
  children: ReactNode
}

export function FactGroupBox({ title, empty = false, ordered = false, children }: Props) {
  const { t } = useTranslation()
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      {empty ? (
        <p className={styles.empty}>
          <NotStated>{t('visit.notStated')}</NotStated>
        </p>
      ) : (
        <ol className={ordered ? styles.ordered : ''}>{children}</ol>
      )}
    </section>
  )
}
