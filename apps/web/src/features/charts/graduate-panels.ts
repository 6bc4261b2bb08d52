import type { CountedPeople, GraduatesOverTime } from '@jawla/domain'

/** What is known of the graduates of one part in one unit of time. */
export interface PanelColumn {
  /** First day of the unit. */
  start: string
  people: CountedPeople
}

/** One part's graduates over time, and those of visits that are dated more vaguely. */
export interface Panel {
  /** Programme or region; null where none is told. */
  part: string | null
  columns: PanelColumn[]
  undated: CountedPeople | null
}

/** One panel for each part in the answer's order, the part that none is told of last; all with the same columns, so that they are compared. */
export function panelsOf({ rows, parts }: GraduatesOverTime, starts: readonly string[]): Panel[] {
  const values = [...parts.map(({ value }) => value), ...(rows.some(({ part }) => part === null) ? [null] : [])]
  return values.map((part) => {
    const own = new Map(rows.filter((row) => row.part === part).map(({ start, people }) => [start, people]))
    return {
      part,
      columns: starts.map((start) => ({ start, people: own.get(start) ?? NOBODY })),
      undated: own.get(null) ?? null,
    }
  })
}

/** A visit that tells of no graduates is no group: nothing is drawn for it, neither a bar nor a hatch. */
const NOBODY: CountedPeople = { min: null, max: null, groupsStated: 0, groupsUnstated: 0 }

/** A bar as it is drawn: filled up to what is certain, lighter up to the most that is told. */
export interface IntervalShape {
  /** Null where no number is stated: then there is no bar, not one of height zero. */
  certain: number | null
  /** From the certain to the most that is told; 0 where the number is exact. */
  spread: number
  /** No upper bound is told: the bar has no end. */
  open: boolean
  /** Groups whose number is not stated, drawn as a hatch beside. */
  unstated: number
}

/** How a number of people is drawn, as far as it is known. */
export function intervalShape({ min, max, groupsUnstated }: CountedPeople): IntervalShape {
  return {
    certain: min,
    spread: min !== null && max !== null ? max - min : 0,
    open: min !== null && max === null,
    unstated: groupsUnstated,
  }
}

/** The highest number that any panel draws, so that all have one scale. */
export function highestOf(panels: readonly Panel[]): number {
  return Math.max(1, ...panels.flatMap(({ columns }) => columns.map(({ people }) => people.max ?? people.min ?? 0)))
}

/** Groups whose number is not stated, over all of a panel. */
export function unstatedIn({ columns, undated }: Panel): number {
  return columns.reduce((sum, { people }) => sum + people.groupsUnstated, undated?.groupsUnstated ?? 0)
}
