import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataShapes } from './data-shapes.ts'
import { parseFile, shapeMistakes, textOf } from './mistakes.ts'

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
    expect(shapeMistakes(name, shape, parseFile(name, textOf(name)))).toEqual([])
  })
})
