import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = { optionalDependencies?: Record<string, string>; resolved?: string }
const packages: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages

/** The folders in which Node would look for a package that is asked for from `path`. */
const candidates = (path: string, name: string) => {
  const parts = path === '' ? [] : path.split('/node_modules/')
  const folders = parts.map(
    (_, depth) => `${parts.slice(0, parts.length - depth).join('/node_modules/')}/node_modules/${name}`,
  )
  return [...folders, `node_modules/${name}`]
}

test('the lock file holds every optional package, so that every platform and every npm can install from it', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !candidates(path, name).some((candidate) => candidate in packages))
      .map((name) => `${name}, asked for by ${path}`),
  )
  expect(missing).toEqual([])
})

test('the lock file names no download address, so that any registry serves', () => {
  const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))
  expect(addressed.map(([path]) => path)).toEqual([])
})
