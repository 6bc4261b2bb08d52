import type { CommandIo } from './command-io.ts'

/** Tells what went wrong in one line: names of files and ids of reports can hold line breaks, and what moves a terminal's cursor. */
export function warn(io: Pick<CommandIo, 'err'>, what: string): void {
  io.err(`jawla: ${what.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n`)
}
