import { FetchFailure } from './fetch-failure.ts'

/** What the network's error codes mean, as the end of "the address …". */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a name that the name service does not know',
  EAI_AGAIN: 'has a name that cannot be looked up now',
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'broke off the connection',
  EPIPE: 'broke off the connection',
  ETIMEDOUT: 'gives no connection',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  EPROTO: 'cannot agree on a secure connection',
  ERR_STREAM_PREMATURE_CLOSE: 'broke off the connection',
}

/** A failure of the connection or of the other side's HTTP in plain words. What is neither is a fault of ours and goes on as it is. */
export function networkFailure(error: unknown): unknown {
  if (error instanceof FetchFailure || !(error instanceof Error) || !('code' in error)) return error
  // Two addresses that both fail come as one error that holds two.
  const code = String(error.code)
  if (code === 'HPE_HEADER_OVERFLOW') return new FetchFailure('refused', 'sends a flood of headers')
  return new FetchFailure('later', MEANINGS[code] ?? otherMeaning(code))
}

function otherMeaning(code: string): string {
  if (code.startsWith('HPE_')) return `does not answer in HTTP (${code})`
  if (code.startsWith('Z_') || code.includes('BROTLI') || code.startsWith('ERR__ERROR_FORMAT')) {
    return `sends a compressed body that is broken (${code})`
  }
  if (/CERT|VERIFY|TLS|SSL/.test(code)) return `has no valid certificate (${code})`
  return `cannot be fetched (${code})`
}
