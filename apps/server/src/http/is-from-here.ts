import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** What a proxy adds: then the request comes from elsewhere, whoever hands it on. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/**
 * Whether a request was made on this machine by a page of ours or by no page at all. While there is no account this is what makes
 * somebody staff. A page of another site is told by `Origin`; one whose name was made to lead here, by `Host`.
 */
export function isFromHere(request: Pick<IncomingMessage, 'headers' | 'httpVersion' | 'socket'>): boolean {
  const { headers, httpVersion, socket } = request
  if (!isLoopback(socket.remoteAddress ?? '')) return false
  // No browser asks so; some proxies do, and say nothing else of themselves.
  if (httpVersion === '1.0') return false
  if (FORWARDING.some((name) => headers[name] !== undefined)) return false
  const host = headers.host ?? ''
  if (!isLoopbackHost(host)) return false
  if (headers['sec-fetch-site'] !== undefined && !['same-origin', 'none'].includes(String(headers['sec-fetch-site'])))
    return false
  return headers.origin === undefined || URL.parse(headers.origin)?.host === host
}

function isLoopbackHost(host: string): boolean {
  const name = URL.parse(`http://${host}`)?.hostname ?? ''
  return name === 'localhost' || isLoopback(name.replace(/^\[|\]$/g, ''))
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '')
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'))
}
