/** Bytes that are put together before the browser may take them out of memory. */
const PART = 8_000_000

interface Download {
  signal: AbortSignal
  /** Told now and then: bytes so far. */
  onProgress: (bytes: number) => void
}

/**
 * Fetches a file whole and hands it to the reader under its name; gives its size in bytes.
 * @throws where the server says no, or the connection is cut before the end: then nothing is handed over.
 */
export async function downloadFile(address: string, name: string, { signal, onProgress }: Download): Promise<number> {
  const response = await fetch(address, { signal })
  if (!response.ok || response.body === null) throw new Error(`${response.status}`)
  const reader = response.body.getReader()
  const [parts, pieces]: [Blob[], Uint8Array<ArrayBuffer>[]] = [[], []]
  let [bytes, held] = [0, 0]
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value)
    bytes += next.value.length
    held += next.value.length
    onProgress(bytes)
    if (held < PART) continue
    parts.push(new Blob(pieces.splice(0)))
    held = 0
  }
  const url = URL.createObjectURL(new Blob([...parts, ...pieces]))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has to take it up first.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return bytes
}
