/** What was typed as an address of the web, or null where it is none. */
export function webAddress(typed: string): string | null {
  const url = URL.parse(typed.trim())
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? typed.trim() : null
}
