import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Who the reader is among the staff, null for a reader. Asked once a visit: an answer that nobody may keep costs the server each time. */
export function useStaff({ ask = true }: { ask?: boolean } = {}) {
  return useQuery(api.staff.me.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY, enabled: ask }))
}

/** The same where most readers are none of the staff: asked only where the answer may be yes. */
export function useStaffIfAny() {
  return useStaff({ ask: mayBeStaff(window.location.hostname, document.cookie) })
}

/**
 * False where the server would say no for sure: whoever signed in has a cookie that says so and no more, and without any account staff sit
 * at the machine itself. So the many readers of a public site never ask.
 */
export function mayBeStaff(hostname: string, cookies: string): boolean {
  if (/(?:^|; )jawla-staff=1(?:;|$)/.test(cookies)) return true
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
