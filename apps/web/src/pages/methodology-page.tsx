import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ReferenceLayout } from '../features/reference/reference-layout.tsx'
import type { LanguageCode } from '../i18n/languages.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { BackLink } from '../ui/back-link.tsx'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

const FETCH = {
  ar: () => import('virtual:methodology/ar'),
  fr: () => import('virtual:methodology/fr'),
  en: () => import('virtual:methodology/en'),
} as const satisfies Record<LanguageCode, unknown>

/** How reports become visits, and how what they tell is settled: the same text as in the docs and the data package. */
export function MethodologyPage() {
  const { t } = useTranslation()
  const { code } = useLanguage()
  const text = useQuery({
    queryKey: ['methodology', code],
    queryFn: async () => (await FETCH[code]()).methodology,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <>
      <BackLink />
      <QueryState query={text} skeleton={<Skeleton lines={20} height={2} />}>
        {({ title, contents, html }) => (
          <>
            <title>{`${title} – ${t('app.name')}`}</title>
            <h1>{title}</h1>
            <ReferenceLayout title={title} contents={contents}>
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own document, made into HTML when the dashboard is built */}
              <div dangerouslySetInnerHTML={{ __html: html }} />
            </ReferenceLayout>
          </>
        )}
      </QueryState>
    </>
  )
}
