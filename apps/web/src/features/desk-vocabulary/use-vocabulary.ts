import type { AdditionOutcome } from '@jawla/domain'
import { useMutation } from '@tanstack/react-query'
import { api, queryClient } from '../../api.ts'

/** Asks all that the vocabulary decides anew, where something was changed. */
function onSuccess({ outcome }: AdditionOutcome) {
  if (outcome === 'done') void queryClient.invalidateQueries(api.vocabulary.pathFilter())
}

/** Adds something to the vocabulary. */
export function useAdd() {
  return useMutation(api.vocabulary.add.mutationOptions({ onSuccess }))
}

/** Takes a change of the vocabulary back. */
export function useUndo() {
  return useMutation(api.vocabulary.undo.mutationOptions({ onSuccess }))
}
