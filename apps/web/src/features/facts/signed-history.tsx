import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { HistoryList } from '../history/history-list.tsx'
import type { DecideFact } from './use-decide-fact.ts'

/** Everything that was decided about the visit, with who did and the way back while it stands. */
export function SignedHistory({ visitId, desk }: { visitId: string; desk: DecideFact }) {
  const { t } = useTranslation()
  const history = useQuery(api.facts.history.queryOptions({ id: visitId }, { staleTime: 0 }))
  if (history.data === undefined || history.data.length === 0) return null
  return (
    <HistoryList
      decisions={history.data}
      who={({ who, name }) => <bdi>{name === null ? who : `${name} (${who})`}</bdi>}
      actions={({ decisions, stands }) =>
        stands && (
          <Button
            look="link"
            className="no-print"
            aria-disabled={desk.busy}
            onClick={() => void desk.undo(decisions).catch(() => {})}
          >
            {t('decide.undo')}
          </Button>
        )
      }
    />
  )
}
