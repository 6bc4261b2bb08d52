import { isIP } from 'node:net'
import { MAX_ADDRESS_LENGTH } from '@jawla/domain'
import { FetchFailure } from './fetch-failure.ts'
import { whyNotPublic } from './public-address.ts'

/** `host:port` of an address, the port written out; the operator's list is kept in the same form. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`
}

/**
 * The address as it will be asked for, without its fragment. Public news is served on ports 80 and 443; another port is more likely
 * to be the inside of somebody's network, so it is asked only where the operator lists it.
 * @throws FetchFailure where it is no http(s) address, holds a password, or names a host or port that may not be asked.
 */
export function checkedAddress(address: string, allow: ReadonlySet<string>): URL {
  if (address.length > MAX_ADDRESS_LENGTH) throw refused(`is longer than ${MAX_ADDRESS_LENGTH} characters`)
  if (!URL.canParse(address)) throw refused('is no web address')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('is neither http nor https')
  // It would be kept with the feed and shown in lists and logs.
  if (url.username !== '' || url.password !== '') throw refused('holds a user name or password')
  url.hash = ''
  if (allow.has(hostAndPort(url))) return url
  if (!['', '80', '443'].includes(url.port)) throw refused(`asks for port ${url.port}, which is not on the allow-list`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) {
    const why = whyNotPublic(host)
    if (why !== null) throw refused(`is not public: ${host} is ${why}`)
    // "http://134744072/" and "http://0x8.8.8.8/" are spellings of 8.8.8.8 that only a trick needs.
    if (!address.toLowerCase().includes(host)) throw refused(`hides the number ${host} in another spelling`)
  }
  return url
}

function refused(why: string): FetchFailure {
  return new FetchFailure('refused', why)
}
