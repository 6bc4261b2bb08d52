/** Search parameters that only tell a site where its reader came from. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|igshid|mc_[ce]id|ref|amp)$/i

/**
 * One form for the addresses of one page: no scheme, no `www.`, no fragment, no tracking, no slash at the end,
 * parameters in order. `https://www.le7tv.ma/a/?utm_source=x#top` is `le7tv.ma/a`. What is no web address stays as it is.
 */
export function canonicalUrl(address: string): string {
  const url = URL.parse(address.trim())
  if (!url || !/^https?:$/.test(url.protocol)) return address.trim()
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`
}
