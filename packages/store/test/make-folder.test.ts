import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../src/make-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'jawla-folder-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('making the store’s folder', () => {
  it('makes those above it too, and again changes nothing', async () => {
    const folder = join(root, 'a', 'b', 'c')
    await makeFolder(folder)
    await makeFolder(folder)
    expect(statSync(folder).isDirectory()).toBe(true)
  })

  it('below a file says which folder could not be made', async () => {
    const file = join(root, 'file')
    writeFileSync(file, '')
    await expect(makeFolder(join(file, 'x', 'y'))).rejects.toThrow(/file/)
  })

  it.runIf(process.platform === 'linux')('where the system refuses, ends with its error', async () => {
    await expect(makeFolder('/proc/jawla/store')).rejects.toThrow('/proc/jawla')
  })
})
