type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>

/**
 * The letter of a single key that was pressed, also where the keyboard writes Arabic: there it is the key that a Latin one has in that place.
 * Null where something is typed, a window is open, or others are held with it.
 */
export function singleKey({ key, code, ctrlKey, metaKey, altKey, target }: Pressed): string | null {
  const isTyped = target instanceof HTMLElement && target.closest('input, textarea, select, [role=dialog]') !== null
  if (ctrlKey || metaKey || altKey || isTyped) return null
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null)
}
