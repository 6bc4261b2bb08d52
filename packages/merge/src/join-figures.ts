import { entityId, type ReadFigure, type VisitFigure } from '@jawla/domain'
import { evidenceOfMentions, fullestName } from './join-mentions.ts'
import { isCompatible, isNear, isStated } from './people-count.ts'
import { type FigureMention, settleCount } from './settle-count.ts'
import type { Telling } from './telling.ts'

type Group = FigureMention[]

/**
 * The people counted, in order of first telling. What two reports tell of one group is one figure, whether they give one number or
 * two (`settleCount`). Which figures of two reports are one group: first those with the same number; then those whose numbers
 * can both be true (`more than 100`, `120`); then one without a number; last the only one left on either side where the numbers
 * are near (120 and 150). Figures that one report tells side by side are always different groups.
 */
export function joinFigures(members: readonly Telling[]): VisitFigure[] {
  const groups: Group[] = []
  for (const telling of members) addTelling(groups, telling)
  return groups.map(toFigure)
}

function addTelling(groups: Group[], telling: Telling): void {
  let left = telling.told.visit.figures.map((item) => ({ telling, item }))
  let open = [...groups]
  for (const fits of PASSES) {
    const rest: FigureMention[] = []
    for (const mention of left) {
      const alike = open.filter((group) => isOneKind(group, mention) && fits(group, mention, { open, left }))
      const [group] = alike
      if (group) {
        group.push(mention)
        open = open.filter((one) => one !== group)
      } else rest.push(mention)
    }
    left = rest
  }
  for (const mention of left) groups.push([mention])
}

type Pass = (group: Group, mention: FigureMention, rest: { open: Group[]; left: FigureMention[] }) => boolean

const PASSES: readonly Pass[] = [
  (group, { item }) => group.some((one) => isSameCount(one.item, item)),
  (group, { item }) =>
    isStated(item) && group.some((one) => isStated(one.item)) && group.every((one) => isCompatible(one.item, item)),
  (group, { item }) => !isStated(item) || group.every((one) => !isStated(one.item)),
  (group, mention, { open, left }) =>
    left.filter((one) => isOneKind(group, one)).length === 1 &&
    open.filter((one) => isOneKind(one, mention)).length === 1 &&
    group.some((one) => isNear(one.item, mention.item)),
]

/** Who is counted, whether it is a plan, and for which programme: a report that leaves the programme out may speak of any. */
function isOneKind(group: Group, { item }: FigureMention): boolean {
  return group.every(
    (one) =>
      one.item.measure === item.measure &&
      one.item.planned === item.planned &&
      (!one.item.program || !item.program || entityId(one.item.program) === entityId(item.program)),
  )
}

function isSameCount(a: ReadFigure, b: ReadFigure): boolean {
  return a.min === b.min && a.max === b.max && a.qualifier === b.qualifier
}

function toFigure(mentions: Group): VisitFigure {
  const [first] = mentions
  if (!first) throw new RangeError('a figure that nobody tells')
  const { measure, planned } = first.item
  const programs = mentions.flatMap(({ item }) => item.program ?? [])
  const program = programs.length > 0 ? fullestName(programs) : null
  return { measure, planned, ...settleCount(mentions), program, evidence: evidenceOfMentions(mentions) }
}
