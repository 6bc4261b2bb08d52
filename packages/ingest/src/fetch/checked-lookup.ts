import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { FetchFailure } from './fetch-failure.ts'
import { whyNotPublic } from './public-address.ts'

/** Gives the addresses of a name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

export const resolveByNameService: Resolve = (hostname) => lookup(hostname, { all: true })

/**
 * The lookup that a connection makes. What it answers is what the socket connects to, so a name that changes its address between
 * check and use (DNS rebinding) gains nothing: there is no second lookup. One address that is not public spoils the name.
 */
export function checkedLookup(resolve: Resolve, mayBePrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    const answer = async (): Promise<LookupAddress[]> => {
      const addresses = await resolve(hostname)
      if (addresses.length === 0) throw new FetchFailure('later', `its name ${hostname} has no address now`)
      for (const { address } of mayBePrivate ? [] : addresses) {
        const why = whyNotPublic(address)
        if (why !== null) throw new FetchFailure('refused', `is not public: ${hostname} is at ${address}, ${why}`)
      }
      return addresses
    }
    answer().then(
      (addresses) => {
        if (options.all) callback(null, addresses)
        else callback(null, addresses[0]?.address ?? '', addresses[0]?.family)
      },
      (error) => callback(error, ''),
    )
  }
}
