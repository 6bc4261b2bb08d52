import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing; one that is there already is left as it is.
 * Node's own recursive `mkdir` tries for ever under folders like `/proc`, which refuse as if they were not there.
 * @throws the system's error, which names the folder that could not be made.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const there = await stat(folder).catch(() => null)
    if (there?.isDirectory()) return
    const parent = dirname(folder)
    const missing = (await stat(parent).catch((reason) => reason.code)) === 'ENOENT'
    if (!missing) throw error
    await makeFolder(parent)
    await makeFolder(folder)
  }
}
