import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** What the library calls its ranges, in words. */
const RANGE_NAMES: Readonly<Record<string, string>> = {
  unspecified: 'the unspecified address',
  broadcast: 'a broadcast address',
  multicast: 'a multicast address',
  anycast: 'an anycast address',
  linkLocal: 'link-local',
  loopback: 'this machine itself',
  carrierGradeNat: "inside a provider's network",
  private: 'in a private network',
  uniqueLocal: 'in a private network',
}

/** Asked from inside a cloud machine, this public number answers with the machine's secrets (Azure). */
const METADATA = new Set(['168.63.129.16'])

/** The addresses given out to the world so far; what lies outside is local, reserved or wraps an IPv4 address. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Null for an address that the whole internet can reach; else what it is. IPv6 forms that carry an IPv4 address (mapped, NAT64, 6to4,
 * Teredo) are not public, whatever they carry: a public site has an address of its own.
 */
export function whyNotPublic(address: string): string | null {
  if (isIP(address) === 0) return 'no address'
  if (METADATA.has(address)) return 'a metadata service'
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (range !== 'unicast') return RANGE_NAMES[range] ?? 'a reserved address'
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_IPV6)) return 'a reserved address'
  return null
}
