// Before anything is drawn: the language and look that the reader chose, and the words of that language on their way.
// Whoever changes how they are remembered changes `start-i18n.ts` and `theme.ts`.
;(() => {
  const root = document.documentElement
  const { words } = document.currentScript.dataset
  const files = JSON.parse(words)
  const asked = new URLSearchParams(location.search).get('lang')
  let remembered = null
  try {
    remembered = localStorage.getItem('jawla.language')
    const theme = localStorage.getItem('jawla.theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {
    // Storage forbidden: the address alone says.
  }
  const language = [asked, remembered].find((code) => Object.hasOwn(files, code)) ?? 'ar'
  root.lang = language
  root.dir = language === 'ar' ? 'rtl' : 'ltr'
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = files[language]
  document.head.append(link)
  // A file that does not come: the reader is told, and can ask for the page again.
  addEventListener(
    'error',
    ({ target }) => {
      if (['SCRIPT', 'LINK'].includes(target.tagName)) root.dataset.lost = ''
    },
    true,
  )
})()
