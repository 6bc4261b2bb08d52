import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FACILITY_TYPES,
  GRADUATES_TOLD,
  REGION_CODES,
  REPORT_LANGUAGES,
  ROLES,
  SOURCE_COUNTS,
  VISIT_KINDS,
  VISIT_STATUSES,
} from '../src/codes.ts'
import { type Filter, filterSchema } from '../src/filter.ts'
import { EMPTY_FILTER, filterFromParams, filterToParams, LIST_PARAMS, without } from '../src/filter-address.ts'

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 5 })
const ids = fc.uniqueArray(fc.constantFrom('tresors-artisanat', '~برنامج-جسر', 'x'), { maxLength: 3 })
const day = fc.option(fc.constantFrom('2025-02-01', '2024-02-29', '2026-12-31'))
const filters: fc.Arbitrary<Filter> = fc
  .record({
    regions: some(REGION_CODES),
    provinces: some(['MA-FES', 'MA-MEK']),
    programs: ids,
    crafts: ids,
    partners: ids,
    officials: ids,
    roles: some(ROLES),
    facilities: ids,
    facilityTypes: some(FACILITY_TYPES),
    kinds: some(VISIT_KINDS),
    statuses: some(VISIT_STATUSES),
    outlets: ids,
    languages: some(REPORT_LANGUAGES),
    sources: some(SOURCE_COUNTS),
    graduates: some(GRADUATES_TOLD),
    from: day,
    to: day,
    q: fc.constantFrom('', 'زيارة "مركز التكوين"', 'artisanat -foire'),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to)

describe('a filter in an address', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFromParams(filterToParams(filter))).toEqual(filter)
      }),
    )
  })

  test('leaves the address bare where nothing is filtered', () => {
    expect(filterToParams(EMPTY_FILTER)).toEqual({})
    expect(filterFromParams({})).toEqual(EMPTY_FILTER)
    expect(filterFromParams({ from: '2025-12-01', to: '2025-01-01' })).toMatchObject({
      from: '2025-01-01',
      to: '2025-12-01',
    })
    expect(filterFromParams({ q: `${'x'.repeat(199)}😀` }).q).toBe(`${'x'.repeat(199)}\ufffd`)
  })

  test('drops what it does not understand and keeps the rest', () => {
    const filter = filterFromParams({
      region: 'MA-03,MA-99,,ma-01,MA-03',
      type: 'institute,castle',
      from: '2025-02-30',
      to: '2025-03-31',
      lang: 'fr',
    })
    expect(filter).toEqual({ ...EMPTY_FILTER, regions: ['MA-03'], facilityTypes: ['institute'], to: '2025-03-31' })
  })

  test('survives any address that a stranger types', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('region', 'province', 'program', 'type', 'kind', 'from', 'q', '__proto__'),
          fc.string(),
        ),
        (params) => {
          expect(filterSchema.safeParse(filterFromParams(params)).success).toBe(true)
        },
      ),
    )
  })

  test('takes of each list what its schema takes, though it is asked without the schema', () => {
    const known = [...REGION_CODES, ...ROLES, ...FACILITY_TYPES, ...VISIT_KINDS, ...VISIT_STATUSES, ...SOURCE_COUNTS]
    const values = fc.oneof(
      fc.constantFrom(
        ...known,
        ...GRADUATES_TOLD,
        ...REPORT_LANGUAGES,
        'MA-FES',
        'MA-fes',
        'XMA-FES',
        'x'.repeat(201),
        '',
      ),
      fc.string().map((text) => text.replaceAll(',', '')),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.entries(LIST_PARAMS)), values, ([param, field], value) => {
        const taken = filterFromParams({ [param]: value })[field]
        expect(taken).toEqual(filterSchema.safeParse({ [field]: [value] }).success ? [value] : [])
      }),
    )
  })

  test('the empty one is what the schema makes of nothing', () => {
    expect(EMPTY_FILTER).toEqual(filterSchema.parse({}))
  })

  test('refuses an id that no store can keep', () => {
    expect(filterSchema.safeParse({ officials: ['a\0b'] }).success).toBe(false)
    expect(filterFromParams({ official: 'a\0b,x' }).officials).toEqual(['x'])
  })

  test('refuses an endless list of ids', () => {
    expect(filterSchema.safeParse({ programs: Array.from({ length: 101 }, (_, index) => String(index)) }).success).toBe(
      false,
    )
    expect(
      filterFromParams({ program: Array.from({ length: 500 }, (_, index) => String(index)).join(',') }).programs,
    ).toHaveLength(100)
  })
})

test('a filter without its regions keeps the rest', () => {
  const filter = { ...EMPTY_FILTER, regions: ['MA-03' as const], kinds: ['fair' as const], from: '2025-01-01' }
  expect(without(filter, 'regions')).toEqual({ ...filter, regions: [] })
  expect(without(filter, 'from', 'to').from).toBeNull()
})
