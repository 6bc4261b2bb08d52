/** The pages that every page leads to, in this order. A new page adds its line, and its name to the messages. */
export const NAV_LINKS = [
  { to: '/', label: 'nav.overview' },
  { to: '/charts', label: 'nav.charts' },
  { to: '/coverage', label: 'nav.coverage' },
  { to: '/directory', label: 'nav.directory' },
  { to: '/bulletin', label: 'nav.bulletin' },
] as const

/** For staff alone. */
export const DESK_LINK = { to: '/desk', label: 'app.desk' } as const
