import { askAuth } from './ask-auth.ts'

/** Signs out and begins anew, so that nothing of what this page knew stays: not answers, and not what was typed and kept. */
export async function signOut(language: string): Promise<void> {
  const { outcome } = await askAuth('sign-out')
  if (outcome === 'trouble') return
  try {
    window.sessionStorage.clear()
  } catch {
    // The browser keeps nothing.
  }
  window.location.assign(`/desk?lang=${language}`)
}
