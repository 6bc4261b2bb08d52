/**
 * Tells the page around how high this one is, whenever that changes: in our own words, and in those that newsrooms' scripts listen for. No more is
 * told to whoever embeds, so anybody may hear it.
 */
export function tellHeight(): void {
  if (window.parent === window) return
  const params = new URLSearchParams(location.search)
  let told = 0
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    if (height === told || height === 0) return
    told = height
    for (const message of messages(height, params.get('childId'))) window.parent.postMessage(message, '*')
  }
  new ResizeObserver(tell).observe(document.documentElement)
  tell()
  const again = () => {
    told = 0
    tell()
  }
  addEventListener('load', again)
  // A script around that comes later than this one asks.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === window.parent && isQuestion(data)) again()
  })
}

/** Ours, or Pym's, which tells its frames how wide they are. */
function isQuestion(data: unknown): boolean {
  if (typeof data === 'string') return /^pymxPYMx.*xPYMxwidthxPYMx/.test(data)
  return typeof data === 'object' && data !== null && 'jawla' in data && data.jawla === 'height?'
}

function messages(height: number, childId: string | null): unknown[] {
  return [
    { source: 'jawla', type: 'height', height },
    // AMP's amp-iframe, which shows a button first.
    { sentinel: 'amp', type: 'embed-size', height },
    // Datawrapper's, which finds the frame by who sent it; Flourish and others hear it too.
    { 'datawrapper-height': { jawla: height } },
    // Embedly, Iframely, Medium.
    JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
    // Pym.js names its frames in their addresses.
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
  ]
}
