import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

interface Props {
  /** What is listed page by page. */
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
  className?: string | undefined
}

/** Brings the next page of a list; nothing where there is none. */
export function MoreButton({ list, className = '' }: Props) {
  const { t } = useTranslation()
  if (!list.hasNextPage) return null
  return (
    <Button className={`${className} no-print`} disabled={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
      {t('visits.more')}
    </Button>
  )
}
