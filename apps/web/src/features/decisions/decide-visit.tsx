import type { VisitDetail } from '@jawla/domain'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { ArrangeVisit } from './arrange-visit.tsx'
import { DecidedNotice } from './decided-notice.tsx'
import styles from './decisions.module.css'
import { MaybeSameVisit } from './maybe-same-visit.tsx'
import { type Done, useDecide } from './use-decide.ts'

interface Props {
  detail: VisitDetail
  /** Kept by the page: a visit that was joined goes on under another id. */
  done: Done | null
  onDone: (done: Done) => void
}

/** For staff: whether the visit is one visit. Nobody else sees it. */
export function DecideVisit({ detail, done, onDone }: Props) {
  const decide = useDecide(onDone)
  const { id } = detail.visit
  return (
    <div className={`${styles.staff} no-print`}>
      {decide.error === null && done?.visits.includes(id) && <DecidedNotice done={done} here={id} decide={decide} />}
      {decide.error !== null && <RequestTrouble error={decide.error} />}
      <MaybeSameVisit visitId={id} decide={decide} />
      <ArrangeVisit key={id} detail={detail} decide={decide} />
    </div>
  )
}
