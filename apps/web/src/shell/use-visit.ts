import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { useStaffIfAny } from './use-staff.ts'

/**
 * A visit as who asks may see it: where only what was reviewed is public, staff see all of it (`whole`). While it is not known who asks,
 * an answer that there is no such visit is none yet.
 */
export function useVisit(id: string) {
  const status = useQuery(api.store.status.queryOptions())
  const staff = useStaffIfAny()
  const whole = status.data?.shows === 'reviewed' && staff.data != null
  const forAll = useQuery(api.visits.get.queryOptions({ id }, { enabled: !whole }))
  const forStaff = useQuery(api.facts.visit.queryOptions({ id }, { enabled: whole }))
  const visit = whole ? forStaff : forAll
  const { shows = 'all' } = status.data ?? {}
  return { visit: { ...visit, isError: visit.isError && !staff.isLoading }, whole, staff, shows }
}
