import { entityId, type ReadFigure, type VisitFigure } from '@jawla/domain'
import { evidenceOfMentions, fullestName } from './join-mentions.ts'
import type { Telling } from './telling.ts'

type FigureMention = { telling: Telling; item: ReadFigure }

/**
 * The people counted, in order of first telling. The same number told by several reports is one figure; numbers that
 * differ stay figures of their own, each with its sentences. Two like groups of one report ("a group of trainees …
 * another group") stay two: the first of one report joins the first of another, the second the second.
 */
export function joinFigures(members: readonly Telling[]): VisitFigure[] {
  const figures: FigureMention[][] = []
  for (const telling of members) {
    const filled = new Set<FigureMention[]>()
    for (const item of telling.told.visit.figures) {
      const known = figures.find((figure) => !filled.has(figure) && figure.every((one) => isSameFigure(one.item, item)))
      const figure = known ?? []
      if (!known) figures.push(figure)
      figure.push({ telling, item })
      filled.add(figure)
    }
  }
  return figures.flatMap((mentions) => {
    const [first] = mentions
    if (!first) return []
    const { measure, min, max, qualifier, planned } = first.item
    const programs = mentions.flatMap(({ item }) => item.program ?? [])
    const program = programs.length > 0 ? fullestName(programs) : null
    return [{ measure, min, max, qualifier, planned, program, evidence: evidenceOfMentions(mentions) }]
  })
}

/** A report that leaves the programme out may speak of any. */
function isSameFigure(a: ReadFigure, b: ReadFigure): boolean {
  const sameCount =
    a.measure === b.measure &&
    a.min === b.min &&
    a.max === b.max &&
    a.qualifier === b.qualifier &&
    a.planned === b.planned
  return sameCount && (!a.program || !b.program || entityId(a.program) === entityId(b.program))
}
