import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { api, queryClient } from './api.ts'
import { chooseLanguage } from './i18n/languages.ts'
import { rememberedLanguage, startI18n } from './i18n/start-i18n.ts'
import { router } from './routes.tsx'
import { parseSearch } from './search.ts'
import { applyTheme, rememberedTheme } from './shell/theme.ts'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './shell/first-view.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

applyTheme(rememberedTheme())
// Its answer is in the page: known before anything is drawn, it moves nothing.
void queryClient.prefetchQuery(api.store.status.queryOptions())
await startI18n(chooseLanguage(parseSearch(window.location.search).lang, rememberedLanguage()))
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
