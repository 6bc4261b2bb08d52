import { foldText } from './fold-text.ts'

/** What of a report tells whether it stands on its own. */
export interface Origin {
  id: string
  outlet: string | null
  /** Reports with nearly the same words have the same one: an agency's text, and all who printed it. */
  copyGroup: string | null
}

/**
 * For each report the name of the independent source it comes from, so that distinct names are counted. Reports of
 * one outlet are one source, and so are copies of one text; both chain: where an outlet printed an agency's text
 * beside its own, all three are one. A report with neither stands for itself.
 */
export function independentSources(reports: readonly Origin[]): Map<string, string> {
  const above = new Map<string, string>()
  const top = (name: string): string => {
    let highest = name
    for (let next = above.get(name); next !== undefined; next = above.get(next)) highest = next
    return highest
  }
  const ties = reports.map(({ id, outlet, copyGroup }) => {
    const names = [
      outlet === null ? null : `outlet ${foldText(outlet)}`,
      copyGroup === null ? null : `text ${copyGroup}`,
    ]
    return { id, names: names.filter((name) => name !== null) }
  })
  for (const { names } of ties) {
    const [one, other] = names.map(top)
    if (one !== undefined && other !== undefined && one !== other) above.set(one, other)
  }
  return new Map(ties.map(({ id, names: [name = `report ${id}`] }) => [id, top(name)]))
}
