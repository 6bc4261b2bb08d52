import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataShapes } from './data-shapes.ts'

const folder = new URL('../data/', import.meta.url)

describe('the data files', () => {
  it('each have a shape that is checked here', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(dataShapes)
        .map((name) => `${name}.json`)
        .sort(),
    )
  })

  it.each(Object.entries(dataShapes))('%s.json has its fields in both scripts and no others', (name, shape) => {
    const data: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
    const result = shape.safeParse(data)
    expect(result.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []).toEqual([])
  })
})
