import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { BackLink } from '../../ui/back-link.tsx'
import type { DirectoryKind } from '../../ui/directory-kinds.ts'

interface Props {
  /** Where in the directory it is listed. */
  among: DirectoryKind
  children: ReactNode
}

/** A page of the record between the ways back: to the overview as it was, and to the directory. */
export function RecordFrame({ among, children }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <BackLink>
        <Link to="/directory" search={{ of: among }} state>
          {t(`directory.${among}`)}
        </Link>
      </BackLink>
      {children}
    </>
  )
}
