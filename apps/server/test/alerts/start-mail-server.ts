import { once } from 'node:events'
import type { Server } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export interface MailServer {
  /** `smtp://127.0.0.1:port` */
  url: string
  /** Each mail as it came, with whom it was for. */
  got: { to: string[]; raw: string; headers: Map<string, string> }[]
  /** Reply codes for the next receivers, one each; then all are accepted. */
  refuse: number[]
}

/** A mail server on this machine that takes whatever comes, gone when the test is. */
export async function startMailServer(): Promise<MailServer> {
  const got: MailServer['got'] = []
  const refuse: number[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => {
      const code = refuse.shift()
      done(code === undefined ? null : Object.assign(new Error('no such box'), { responseCode: code }))
    },
    onData: async (stream, session, done) => {
      let raw = ''
      for await (const part of stream.setEncoding('utf8')) raw += part
      got.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, headers: headersOf(raw) })
      done()
    },
  })
  const server: Server = smtp.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => smtp.close(() => resolve())))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `smtp://127.0.0.1:${address.port}`, got, refuse }
}

/** By name in small letters, unfolded; encoded words are read. */
function headersOf(raw: string): Map<string, string> {
  const head = raw.split('\r\n\r\n', 1)[0] ?? ''
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  return new Map(
    lines.map((line) => {
      const [name = '', ...rest] = line.split(': ')
      return [name.toLowerCase(), decoded(rest.join(': '))]
    }),
  )
}

function decoded(text: string): string {
  return text.replace(/\?= =\?/g, '?==?').replace(/(?:=\?UTF-8\?[BQ]\?[^?]*\?=)+/gi, (words) => {
    const bytes = [...words.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)].map(([, kind, word = '']) =>
      kind?.toUpperCase() === 'B' ? Buffer.from(word, 'base64') : quoted(word.replaceAll('_', ' ')),
    )
    return Buffer.concat(bytes).toString('utf8')
  })
}

/** The parts of a mail by their type, as they were before they were packed. */
export function partsOf(raw: string): Map<string, string> {
  const boundary = /boundary="?([^"\r\n;]+)"?/.exec(raw)?.[1] ?? ''
  const parts = raw.split(`--${boundary}`).slice(1, -1)
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\r\n\r\n')
      const [head, body] = [part.slice(0, end), part.slice(end + 4)]
      const bytes = /base64/i.test(head) ? Buffer.from(body, 'base64') : quoted(body.replace(/=\r\n/g, ''))
      return [/content-type: ([^;\r\n]+)/i.exec(head)?.[1] ?? '', bytes.toString('utf8').replaceAll('\r\n', '\n')]
    }),
  )
}

function quoted(text: string): Buffer {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}
