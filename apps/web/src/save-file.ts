/** Hands the reader a file to keep. `type` is its media type. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads it after the click: not before the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
