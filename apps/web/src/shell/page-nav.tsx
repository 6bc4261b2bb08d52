import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DESK_LINK, NAV_LINKS } from './nav-links.ts'
import styles from './page-nav.module.css'
import { useStaffIfAny } from './use-staff.ts'

/** The pages in one row; where it has no room for all, it scrolls by itself, and to the page that is open. */
export function PageNav() {
  const { t } = useTranslation()
  const staff = useStaffIfAny()
  const row = useRef<HTMLElement>(null)
  const path = useLocation({ select: ({ pathname }) => pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: which link is the current one follows from the path, and who sees the desk from the staff
  useEffect(() => {
    if (row.current !== null) showCurrent(row.current)
  }, [path, staff.data])
  return (
    <nav ref={row} aria-label={t('nav.title')} className={`${styles.nav} no-print`}>
      <ul>
        {[...NAV_LINKS, ...(staff.data != null ? [DESK_LINK] : [])].map(({ to, label }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Moves the row alone: the page stays where it is. */
function showCurrent(row: HTMLElement): void {
  const current = row.querySelector('[aria-current="page"]')?.getBoundingClientRect()
  if (current === undefined) return
  const { left, right } = row.getBoundingClientRect()
  row.scrollBy({ left: Math.max(0, current.right - right) + Math.min(0, current.left - left) })
}
