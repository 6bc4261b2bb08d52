import type { VisitStatus } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import styles from './marks.module.css'

/** Held is filled, announced an outline, cancelled broken: as on the map and in the timeline. */
export function StatusMark({ status }: { status: VisitStatus }) {
  const { t } = useTranslation()
  return <span className={styles[status]}>{t(`status.${status}`)}</span>
}
