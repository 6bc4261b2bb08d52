import type { Command } from 'commander'
import type { CommandContext, ExitCode } from './command-context.ts'

/** Adds one command to the program; what its action gives is the exit code. */
export type AddCommand = (program: Command, context: CommandContext, act: Act) => void

/** Makes an action that gives an exit code into one that the program can call. */
export type Act = <Arguments extends unknown[]>(
  action: (...args: Arguments) => Promise<ExitCode>,
) => (...args: Arguments) => Promise<void>
