import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { askCodebook } from '../features/reference/ask-codebook.ts'
import { CodeListTable } from '../features/reference/code-list-table.tsx'
import { CodebookTable } from '../features/reference/codebook-table.tsx'
import { ReferenceLayout } from '../features/reference/reference-layout.tsx'
import { useLanguage } from '../i18n/use-language.ts'
import { BackLink } from '../ui/back-link.tsx'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

/** What every table, column and code of the data means, made from the tables themselves. */
export function CodebookPage() {
  const { t } = useTranslation()
  const { code: language } = useLanguage()
  const codebook = useQuery(askCodebook)
  const title = t('codebook.title')
  return (
    <>
      <title>{`${title} – ${t('app.name')}`}</title>
      <BackLink />
      <h1>{title}</h1>
      <p>{t('codebook.intro')}</p>
      <p>
        <a href="/api/v1/codebook.json">{t('codebook.asData')}</a>
      </p>
      <QueryState query={codebook} skeleton={<Skeleton lines={20} height={2} />}>
        {({ tables, lists }) => (
          <ReferenceLayout
            title={title}
            contents={[
              { id: 'tables', title: t('codebook.tables'), depth: 2 },
              ...tables.map(({ name }) => ({ id: name, title: name, depth: 3 })),
              { id: 'codes', title: t('codebook.lists'), depth: 2 },
              ...lists.map(({ name, told }) => ({ id: `codes-${name}`, title: told[language], depth: 3 })),
            ]}
          >
            <h2 id="tables">{t('codebook.tables')}</h2>
            {tables.map((table) => (
              <CodebookTable key={table.name} table={table} />
            ))}
            <h2 id="codes">{t('codebook.lists')}</h2>
            {lists.map((list) => (
              <CodeListTable key={list.name} list={list} />
            ))}
          </ReferenceLayout>
        )}
      </QueryState>
    </>
  )
}
