/**
 * `/embed.js`, for the page around: makes every frame of ours as high as it says. Which frame is meant is who sent it; where it comes from is
 * where this script does.
 */
const script = document.currentScript
const site = script instanceof HTMLScriptElement ? new URL(script.src).origin : null
const LARGEST = 10_000

addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  // A frame in a sandbox has no origin; then its address has to be ours.
  if (origin !== site && origin !== 'null') return
  const height = heightIn(data)
  if (height === null) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || !isOurs(frame.src)) continue
    frame.style.height = `${height}px`
  }
})

const ask = () => {
  for (const frame of document.querySelectorAll('iframe')) {
    if (isOurs(frame.src)) frame.contentWindow?.postMessage({ jawla: 'height?' }, '*')
  }
}
// Frames may have told before this script was there, and others may not be in the page yet.
ask()
addEventListener('load', ask)

function isOurs(address: string): boolean {
  return site !== null && address.startsWith(`${site}/`)
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('source' in data) || data.source !== 'jawla') return null
  const height = 'height' in data ? data.height : null
  return typeof height === 'number' && height > 0 && height <= LARGEST ? height : null
}
