import { readdirSync, readFileSync } from 'node:fs'

type Named = { readonly name: string }

/** A visit as an annotator wrote it down; see gold/README.md. */
export type GoldVisit = {
  readonly kind: string
  readonly status: string
  readonly start: string | null
  readonly end: string | null
  readonly region: string | null
  readonly province: string | null
  readonly place: string | null
  readonly officials: readonly (Named & { readonly role: string })[]
  readonly stops: readonly (Named & { readonly type: string })[]
  readonly programs: readonly Named[]
  readonly crafts: readonly Named[]
  readonly partners: readonly Named[]
  readonly figures: readonly {
    readonly measure: string
    readonly min: number | null
    readonly max: number | null
    readonly planned: boolean
  }[]
}

export type GoldReport = {
  readonly id: string
  readonly lang: 'ar' | 'fr'
  readonly published: string | null
  readonly title: string | null
  readonly text: string
  readonly visits: readonly GoldVisit[]
}

const FOLDER = new URL('gold/', import.meta.url)

/** All reports of `gold/`, by name of file. */
export function goldReports(): GoldReport[] {
  return readdirSync(FOLDER)
    .filter((name) => /^(?:ar|fr)-\d+\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
}
