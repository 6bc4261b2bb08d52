import type { VisitDetail } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { ArrangeVisit } from './arrange-visit.tsx'
import { ChooseVisitDialog } from './choose-visit-dialog.tsx'
import { DecidedNotice } from './decided-notice.tsx'
import styles from './decisions.module.css'
import { MaybeSameVisit } from './maybe-same-visit.tsx'
import { SplitDialog } from './split-dialog.tsx'
import type { Decide, Done } from './use-decide.ts'

interface Props {
  detail: VisitDetail
  decide: Decide
  /** Kept by the page: a visit that was joined goes on under another id. */
  done: Done | null
  /** What was asked for, by a key or here. */
  asked: 'join' | 'split' | null
  onAsk: (what: 'join' | 'split') => void
  onAnswered: () => void
}

/** For staff: whether the visit is one visit. Nobody else sees it. */
export function DecideVisit({ detail, decide, done, asked, onAsk, onAnswered }: Props) {
  const { t } = useTranslation()
  const { visit } = detail
  return (
    <div className={`${styles.staff} no-print`}>
      {decide.error === null && done?.visits.includes(visit.id) && (
        <DecidedNotice done={done} here={visit.id} decide={decide} />
      )}
      {decide.error !== null && <RequestTrouble error={decide.error} />}
      <MaybeSameVisit visitId={visit.id} decide={decide} />
      <ArrangeVisit key={visit.id} detail={detail} decide={decide} onAsk={onAsk} />
      <ChooseVisitDialog
        open={asked === 'join'}
        onClose={onAnswered}
        title={t('decide.join.title')}
        send={t('decide.join')}
        visit={visit}
        onChoose={(other, why) => decide.join([visit.id, other], why)}
        onApart={(other, why) => decide.keepApart([visit.id, other], why)}
      />
      <SplitDialog detail={detail} decide={decide} open={asked === 'split'} onClose={onAnswered} />
    </div>
  )
}
