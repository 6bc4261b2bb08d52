import type { FactAct } from '@jawla/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client, queryClient } from '../../api.ts'

/** What was just decided, so that it can be said and taken back. */
export interface FactDone {
  how: FactAct['act'] | 'checked' | 'withdraw' | 'undone'
  decisions: number[]
  visits: string[]
}

/** Decides on one fact at a time; after each, all that is shown is asked for again. */
export function useDecideFact(visitId: string) {
  const [done, setDone] = useState<FactDone | null>(null)
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: async (work: () => Promise<FactDone>) => work(),
    onSuccess: async (result) => {
      setDone(result)
      // A visit that was withdrawn stays in sight until the reader leaves it: the way back is on its page.
      const kept = [api.visits.get.queryKey({ id: visitId }), api.facts.visit.queryKey({ id: visitId })]
      const gone = result.how === 'withdraw' ? kept.map((key) => JSON.stringify(key)) : []
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => !gone.includes(JSON.stringify(queryKey)) })
    },
  })
  const decide = (act: FactAct, why = '') =>
    mutateAsync(async () => {
      const how = act.field === 'visit' ? (act.act === 'reject' ? 'withdraw' : 'checked') : act.act
      return { how, ...(await client.facts.decide.mutate({ act, why })) }
    })
  return {
    busy: isPending,
    error,
    done,
    /** What was done last is said no longer. */
    forget: () => setDone(null),
    reset,
    decide,
    undo: (decisions: number[]) =>
      mutateAsync(async () => ({ how: 'undone', ...(await client.facts.undo.mutate({ decisions })) })),
  }
}

export type DecideFact = ReturnType<typeof useDecideFact>
