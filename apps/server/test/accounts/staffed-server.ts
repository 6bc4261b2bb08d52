import { newStaffedStore } from '../new-store.ts'
import { runJawla } from '../run-jawla.ts'
import type { RunOptions } from '../spawn-jawla.ts'
import { type RunningServer, startServer } from '../start-server.ts'

export { PEOPLE } from './people.ts'

export interface StaffedServer extends RunningServer {
  dataDir: string
  jawla: (...args: string[]) => ReturnType<typeof runJawla>
}

/** A server with a few reports, an admin, a reviewer, and somebody else who may sign in until they are disabled. */
export async function startStaffed({ env = {} }: Pick<RunOptions, 'env'> = {}): Promise<StaffedServer> {
  const dataDir = await newStaffedStore()
  const server = await startServer({ dataDir, env: { LOG_LEVEL: 'debug', ...env } })
  return { ...server, dataDir, jawla: (...args) => runJawla(args, { dataDir }) }
}

/** Posts JSON as a page of our own does. */
export function post(
  server: Pick<RunningServer, 'url'>,
  path: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(server.url + path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
}

/** The cookies that an answer sets, as a browser sends them back. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}

/** Signs somebody in and gives their cookies. */
export async function signIn(
  server: Pick<RunningServer, 'url'>,
  { email, password }: { email: string; password: string },
  headers: Record<string, string> = {},
): Promise<string> {
  const response = await post(server, '/auth/sign-in', { email, password }, headers)
  if (response.status !== 204) throw new Error(`signing in: ${response.status} ${await response.text()}`)
  return cookiesOf(response)
}

/** Who the server takes somebody with these cookies for. */
export async function me(
  server: Pick<RunningServer, 'url'>,
  cookie: string,
): Promise<{ email: string; role: string } | null> {
  const response = await fetch(`${server.url}/trpc/staff.me`, { headers: { cookie } })
  return (await response.json()).result.data
}
