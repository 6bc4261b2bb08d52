// Loaded with --import: writes the address of every module that the program loads to standard error.
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, nextLoad) {
    process.stderr.write(`loaded ${url}\n`)
    return nextLoad(url, context)
  },
})
