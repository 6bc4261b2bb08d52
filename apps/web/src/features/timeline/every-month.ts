import { type Filter, without } from '@jawla/domain'
import { api } from '../../api.ts'

/** The question for the visits of every month; the filter's period does not cut them. */
export function everyMonth(filter: Filter) {
  return api.visits.timeline.queryOptions({ filter: without(filter, 'from', 'to'), unit: 'month', split: 'none' })
}
