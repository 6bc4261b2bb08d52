import type { AreaFacts } from '@jawla/charts'
import { type Filter, without } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../api.ts'
import type { Level } from './map-level.ts'

/** What the visits to each area tell, by its code; areas without a visit are left out. */
export type AreaCounts = Record<Level, ReadonlyMap<string, AreaFacts>>

/** Counts by region and by province. The areas chosen do not cut them, so that the chosen one stands among the others. */
export function useAreaCounts(filter: Filter) {
  const anywhere = without(filter, 'regions', 'provinces')
  const regions = useQuery(
    api.visits.byRegion.queryOptions({ filter: anywhere }, { placeholderData: keepPreviousData }),
  )
  const provinces = useQuery(
    api.visits.byProvince.queryOptions({ filter: anywhere }, { placeholderData: keepPreviousData }),
  )
  const data = useMemo((): AreaCounts | undefined => {
    if (regions.data === undefined || provinces.data === undefined) return undefined
    return {
      regions: new Map(regions.data.map((row) => [row.region, row])),
      provinces: new Map(provinces.data.map((row) => [row.province, row])),
    }
  }, [regions.data, provinces.data])
  return {
    data,
    isError: regions.isError || provinces.isError,
    isFetching: regions.isFetching || provinces.isFetching,
    refetch: () => Promise.all([regions.refetch(), provinces.refetch()]),
  }
}
