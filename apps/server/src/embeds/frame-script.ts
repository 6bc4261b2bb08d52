import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Names of the scripts that the dashboard's build makes for embeds: of the frame, and of the page around it. */
export const FRAME_SCRIPT = 'embed-frame.js'
export const HOST_SCRIPT = 'embed.js'

/** Where embeds find their own script, named by what is in it so that it may be kept; null where the dashboard is not built. */
export async function frameScript(site: string): Promise<string | null> {
  const script = await readFile(join(site, FRAME_SCRIPT)).catch(() => null)
  if (script === null) return null
  return `/${FRAME_SCRIPT}?${createHash('sha256').update(script).digest('hex').slice(0, 12)}`
}
