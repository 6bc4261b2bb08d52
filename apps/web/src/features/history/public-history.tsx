import type { VisitDetail } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { HistoryList } from './history-list.tsx'

/** What everybody sees of what was decided about a visit: not who did. */
export function PublicHistory({ decisions }: { decisions: VisitDetail['history'] }) {
  const { t } = useTranslation()
  return <HistoryList decisions={decisions} who={() => t('history.reviewer')} />
}
