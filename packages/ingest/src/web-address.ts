import { canonicalUrl, MAX_ADDRESS_LENGTH, withoutTracking } from '@jawla/domain'
import { IngestError } from './ingest-error.ts'

/**
 * The address that stands for a page however it was reached: no fragment, no tracking parameters.
 * @throws IngestError where it is no http or https address, or too long to be kept.
 */
export function canonicalAddress(address: string, where: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new IngestError(where, `not an http or https address: ${address.slice(0, 200)}`)
  }
  url.username = ''
  url.password = ''
  const plain = withoutTracking(url.href)
  if (isTooLong(plain)) {
    throw new IngestError(where, `the address has ${plain.length} characters; the limit is ${MAX_ADDRESS_LENGTH}`)
  }
  return plain
}

/** Longer than what can be kept and found again. */
export function isTooLong(address: string): boolean {
  return Math.max(address.length, canonicalUrl(address).length) > MAX_ADDRESS_LENGTH
}

/** `outletHost('https://www.example.ma/x')` is `'example.ma'`. */
export function outletHost(address: string): string {
  return new URL(address).hostname.replace(/^(www|m|amp)\./, '')
}
