/** The whole address of a visit's page, for files that leave the site. */
export function visitAddress(id: string): string {
  return new URL(`/visits/${encodeURIComponent(id)}`, window.location.origin).href
}
