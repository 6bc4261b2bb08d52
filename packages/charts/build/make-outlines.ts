import { writeFileSync } from 'node:fs'
import { outlinesOf } from './outlines.ts'

writeFileSync(new URL('../data/outlines.json', import.meta.url), `${JSON.stringify(outlinesOf(), null, 2)}\n`)
