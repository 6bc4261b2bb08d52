import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

const NEAR = new BlockList()
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  NEAR.addSubnet(network, prefix, 'ipv4')
NEAR.addAddress('::1', 'ipv6')
NEAR.addSubnet('fc00::', 7, 'ipv6')

/**
 * The address that a request comes from, of IPv6 the network: who has one address there has them all. With `behindProxy` a connection
 * from this machine or its own network is a proxy's, and what that proxy saw last is believed; what stands before it anybody may write.
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  { behindProxy }: { behindProxy: boolean },
): string {
  const direct = plain(socket.remoteAddress ?? '')
  if (!behindProxy || !isNear(direct)) return networkOf(direct)
  const told = plain(
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '',
  )
  return networkOf(isIP(told) === 0 ? direct : told)
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function isNear(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && NEAR.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** `2001:db8:1:2:3:4:5:6` and its neighbours are `2001:db8:1:2::`; this machine is one however it is reached. */
function networkOf(address: string): string {
  if (address === '::1') return '127.0.0.1'
  if (isIP(address) !== 6) return address
  const [head = '', tail] = (address.split('%', 1)[0] ?? '').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups =
    tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill('0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::`
}
