// `npm start`: installs what is missing, builds the dashboard where its sources changed, serves on PORT.
import { join } from 'node:path'
import { build, ensureInstalled, ROOT, run } from './runtime.mjs'

ensureInstalled()
console.error('Preparing the dashboard…')
const built = await build()
process.exit(built || (await run(join(ROOT, 'apps/server/bin/jawla.mjs'), ['serve', ...process.argv.slice(2)])))
