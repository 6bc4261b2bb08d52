/** Puts the focus on the first link of the next part of a list, or of the one before; from outside the list on its first. */
export function stepThrough(list: HTMLElement | null, step: 1 | -1): void {
  const parts = [...(list?.children ?? [])]
  const at = parts.findIndex((part) => part.contains(document.activeElement))
  const next = parts[Math.max(0, Math.min(at + (at === -1 ? 1 : step), parts.length - 1))]
  next?.querySelector<HTMLElement>('a')?.focus()
}
