import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Whether the reader may use the desk. Asked once a visit: an answer that nobody may keep costs the server each time. */
export function useStaff({ ask }: { ask: boolean }) {
  return useQuery(api.staff.me.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY, enabled: ask }))
}

/**
 * False where the server would say no for sure: until there are accounts, staff sit at the machine itself. So the many readers of a
 * public site never ask.
 */
export function mayBeStaff(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
