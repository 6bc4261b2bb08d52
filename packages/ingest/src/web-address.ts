import { withoutTracking } from '@jawla/domain'
import { IngestError } from './ingest-error.ts'

/**
 * The address that stands for a page however it was reached: no fragment, no tracking parameters.
 * @throws IngestError where it is no http or https address.
 */
export function canonicalAddress(address: string, where: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new IngestError(where, `not an http or https address: ${address.slice(0, 200)}`)
  }
  url.username = ''
  url.password = ''
  return withoutTracking(url.href)
}

/** `outletHost('https://www.example.ma/x')` is `'example.ma'`. */
export function outletHost(address: string): string {
  return new URL(address).hostname.replace(/^(www|m|amp)\./, '')
}
