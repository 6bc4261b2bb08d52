/** The id of a report that came without one, from a hash of its address or text in hexadecimal digits. */
export function madeReportId(hash: string): string {
  return `r-${hash.slice(0, 20)}`
}

/** False for an id that somebody gave: it says that the report is one of its own. */
export function isMadeReportId(id: string): boolean {
  return /^r-[0-9a-f]{20}$/.test(id)
}
