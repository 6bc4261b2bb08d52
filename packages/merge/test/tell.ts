import { type ReadFigure, type ReadVisit, type ToldVisit, toldVisitSchema } from '@jawla/domain'

const said = (quote: string) => ({ start: 10, end: 10 + quote.length, quote })

/** What a test says of one telling; the rest is a held field visit of one day in Fès by nobody named. */
export type Said = {
  outlet?: string | null
  copyGroup?: string | null
  published?: string | null
  sample?: boolean
  kind?: ReadVisit['kind']
  status?: ReadVisit['status']
  /** `2025-02-07`, `2025-02-10/2025-02-11`, `2025-02` or null where the report tells no day. */
  on?: string | null
  region?: ReadVisit['region']
  province?: string | null
  place?: string | null
  point?: [lat: number, lon: number]
  /** `id=name` or a name alone; ` @office` behind it, e.g. `خالد العلمي @governor:MA-FES`, ` @post` behind a post that no place settles. */
  officials?: string[]
  /** `type: name`; ` @facility` behind it, e.g. `craft_complex: complexe artisanal @craft_complex|fs|MA-FES`. */
  stops?: string[]
  programs?: string[]
  partners?: string[]
  figures?: Partial<ReadFigure>[]
}

/** A told visit of report `key` (`r1`, or `r1#2` for its third visit). */
export function tell(key: string, told: Said): ToldVisit {
  const [id = key, position = '0'] = key.split('#')
  const place = told.place === undefined ? 'فاس' : told.place
  const name = (text: string) => {
    const [first = '', second] = text.split('=')
    return { name: second ?? first, evidence: said(second ?? first), ...(second !== undefined && { id: first }) }
  }
  return toldVisitSchema.parse({
    key: `${id}#${position}`,
    report: {
      id,
      outlet: told.outlet === undefined ? `outlet of ${id}` : told.outlet,
      language: /\p{Script=Arabic}/u.test(`${place}${told.officials?.join('')}`) ? 'ar' : 'fr',
      publishedAt: told.published === undefined ? '2025-02-08' : told.published,
      sample: told.sample ?? false,
      copyGroup: told.copyGroup ?? null,
    },
    visit: {
      kind: told.kind ?? 'field_visit',
      status: told.status ?? 'held',
      trigger: said(`trigger ${key}`),
      date: toDate(told.on === undefined ? '2025-02-07' : told.on),
      region: told.region === undefined ? 'MA-03' : told.region,
      province: told.province === undefined ? 'MA-FES' : told.province,
      regionEvidence: null,
      place: place && {
        name: place,
        evidence: said(place),
        ...(told.point && { lat: told.point[0], lon: told.point[1], precision: 'town' }),
      },
      officials: (told.officials ?? []).map((one) => {
        const [person = '', office] = one.split(' @')
        if (office === 'post') return { ...name(person), role: 'elected', unnamed: true }
        return { ...name(person), role: office?.split(':')[0] ?? 'secretary_of_state', ...(office && { office }) }
      }),
      stops: (told.stops ?? []).map((one) => {
        const [type, rest = ''] = one.split(': ')
        const [stop = '', facility] = rest.split(' @')
        return { type, name: stop, evidence: said(stop), ...(facility && { facility }) }
      }),
      programs: (told.programs ?? []).map(name),
      crafts: [],
      partners: (told.partners ?? []).map(name),
      figures: (told.figures ?? []).map((one) => ({
        measure: 'graduates',
        min: null,
        max: null,
        qualifier: one.min === undefined ? 'unspecified' : 'exact',
        planned: false,
        evidence: said(`figure ${one.min ?? 'not stated'}`),
        ...one,
      })),
    },
  })
}

function toDate(on: string | null): ReadVisit['date'] {
  if (on === null) return { start: null, end: null, precision: 'unknown', basis: 'unknown', evidence: null }
  const [start = on, end = start] = on.split('/')
  const day = start.length === 10
  return {
    start: day ? start : `${start}-01`,
    end: day ? end : `${start}-28`,
    precision: day ? 'day' : 'month',
    basis: 'stated',
    evidence: said(on),
  }
}
