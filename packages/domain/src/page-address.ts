/**
 * The longest address that is kept, in the form of `canonicalUrl`: an Arabic headline in percent signs has about 1,000 characters, and
 * an index of the store holds no more than 2,700.
 */
export const MAX_ADDRESS_LENGTH = 2_000

/** Search parameters that only tell a site where its reader came from, or in which dress to show the page. */
const TRACKING =
  /^(?:utm_.+|at_(?:medium|campaign|custom.*)|fbclid|fb_comment_id|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_ga|_gl|ref|ref_src|__twitter_impression|amp|share|replytocom)$/i

/** The same page for small screens. */
const DRESS = /^(?:www|m|mobile|amp)\./

/** An http or https address without the fragment and the parameters that only track readers; any other text as it is. */
export function withoutTracking(address: string): string {
  const parts = partsOf(address)
  if (parts === null) return address
  const { origin, path, search } = parts
  return `${origin}${path}${search.length > 0 ? `?${search.join('&')}` : ''}`
}

/**
 * One form for the addresses of one page, to find it again: no scheme, no `www.` or `m.`, no fragment, no tracking, no `/amp`
 * and no slash at the end, parameters in order. `https://www.le7tv.ma/a/?utm_source=x#top` is `le7tv.ma/a`. What is no web
 * address stays as it is.
 */
export function canonicalUrl(address: string): string {
  const parts = partsOf(address)
  if (parts === null) return address.trim()
  const { origin, path, search } = parts
  const host = origin.replace(/^https?:\/\//i, '').toLowerCase()
  const place = encoded(path)
    .replace(/\/{2,}/g, '/')
    .replace(/(?:\/amp)?\/*$/i, '')
  const query = search.map(encoded).sort().join('&')
  return `${host.replace(DRESS, '').replace(/:(?:80|443)$/, '')}${place}${query === '' ? '' : `?${query}`}`
}

function partsOf(address: string): { origin: string; path: string; search: string[] } | null {
  const [, scheme, host, path = '', query = ''] =
    /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#\s]+)([^?#]*)(?:\?([^#]*))?/i.exec(address.trim()) ?? []
  if (scheme === undefined || host === undefined) return null
  const search = query.split('&').filter((one) => one !== '' && !TRACKING.test(one.split('=')[0] ?? ''))
  return { origin: `${scheme}${host}`, path, search }
}

/** `/زيارة` and `/%d8%b2…` in one form. */
function encoded(part: string): string {
  try {
    return encodeURI(decodeURI(part))
  } catch {
    return part
  }
}
