import { request } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Control } from '@jawla/store'
import type { ControlLine } from '../http/control.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'

/** What makes a command read its standard input. */
const READ_STDIN = ['-', '--password-stdin']

/**
 * Lets the server that holds the store run this command line; gives the exit code. Its output appears here as it comes.
 * @throws CommandError where the server cannot be reached or ends before the command does.
 */
export async function handOver(argv: readonly string[], control: Control, io: CommandIo): Promise<number> {
  const stdin = READ_STDIN.some((one) => argv.includes(one)) ? io.stdin : null
  const answer = await ask(control, JSON.stringify({ argv, cwd: io.cwd }), stdin)
  let exit: number | null = null
  for await (const line of answerLines(answer)) {
    if ('stdout' in line) await io.out(line.stdout)
    else if ('bytes' in line) await io.out(Buffer.from(line.bytes, 'base64'))
    else if ('stderr' in line) io.err(line.stderr)
    else exit = line.exit
  }
  if (exit === null) throw new CommandError('the server stopped before the command was done', 1)
  return exit
}

function ask(control: Control, command: string, stdin: AsyncIterable<Uint8Array> | null): Promise<Readable> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(new CommandError(`the server at ${control.url} has the store open and ${reason}`, 1))
    const post = request(new URL('/control', control.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${control.token}`, 'content-type': 'application/x-ndjson' },
    })
    post.on('error', (error) => fail(`cannot be reached (${error.message})`))
    post.on('response', (response) => {
      if (response.statusCode === 200) resolve(response)
      else fail(`refuses the command (status ${response.statusCode})`)
    })
    post.write(`${command}\n`)
    // Where the server ends the command early, the rest of the input has nowhere to go.
    if (stdin === null) post.end()
    else pipeline(stdin, post).catch(() => {})
  })
}

async function* answerLines(answer: Readable): AsyncGenerator<ControlLine> {
  let held = ''
  answer.setEncoding('utf8')
  try {
    for await (const chunk of answer) {
      const lines = (held + chunk).split('\n')
      held = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line) as ControlLine
    }
  } catch (error) {
    // A killed server cuts the answer; what came before it was printed, and the missing exit code tells the rest.
    if (error instanceof SyntaxError) throw error
  }
}
