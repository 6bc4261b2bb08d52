import { useState } from 'react'
import { rememberedTheme, rememberTheme, type Theme } from './theme.ts'

/** The reader's theme, and how to choose another: it holds at once and is remembered. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(rememberedTheme)
  const choose = (next: Theme) => {
    rememberTheme(next)
    setTheme(next)
  }
  return [theme, choose]
}
