import type { AppRouter } from '@jawla/server/router'
import { useMutation } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { client, queryClient } from '../../api.ts'

/** What was just decided, so that it can be said and taken back. */
export interface Done {
  how: 'joined' | 'apart' | 'parted' | 'moved' | 'undone'
  decisions: number[]
  visits: string[]
}

type Decided = inferRouterOutputs<AppRouter>['visits']['join']

/** Decides one thing at a time; after each, all that is shown is asked for again. */
export function useDecide(onDone: (done: Done) => void) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ how, work }: { how: Done['how']; work: () => Promise<Decided> }): Promise<Done> => ({
      how,
      ...(await work()),
    }),
    onSuccess: (done) => {
      onDone(done)
      return queryClient.invalidateQueries()
    },
  })
  const decide = (how: Done['how'], work: () => Promise<Decided>) => {
    if (!isPending) mutate({ how, work })
  }
  return {
    busy: isPending,
    error,
    join: (ids: string[], why = '') => decide('joined', () => client.visits.join.mutate({ ids, why })),
    keepApart: (ids: [string, string], why = '') => decide('apart', () => client.visits.keepApart.mutate({ ids, why })),
    split: (id: string, report: string, why: string) =>
      decide('parted', () => client.visits.split.mutate({ id, report, why })),
    move: (report: string, { from, to }: { from: string; to: string }, why: string) =>
      decide('moved', () => client.visits.move.mutate({ report, from, to, why })),
    undo: (decisions: number[]) => decide('undone', () => client.visits.undo.mutate({ decisions })),
  }
}

export type Decide = ReturnType<typeof useDecide>
