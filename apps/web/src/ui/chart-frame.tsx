import type { ReactNode } from 'react'
import styles from './chart-frame.module.css'
import { type Query, QueryState } from './query-state.tsx'
import { ViewSwitch } from './view-switch.tsx'

interface Props<Data, View extends string> {
  /** Of its place in the page, for links to it: `timeline` gives the title the id `timeline-title`. */
  name: string
  /** Says what is shown: of what, by what. */
  title: string
  /** The drawing and its table twin. */
  views: readonly { view: View; label: string }[]
  view: View
  onView: (view: View) => void
  /** What else is chosen of it, in a line of its own. */
  switches?: ReactNode
  query: Query<Data>
  /** How high all inside is, as CSS has it: its place is kept until the answer. */
  height: string
  /** Said instead of the drawing; null where there is something to draw, as there always is where this is left out. */
  empty?: (data: Data) => string | null
  children: (data: Data) => ReactNode
  /** What the drawing leaves out, and how it is to be read. */
  notes?: (data: Data) => ReactNode
  /** What can be done with it, under the drawing. */
  actions?: ReactNode
  /** On what it rests: how many reports of how many outlets, as the record stood when. */
  source?: string
}

/** What stands around every drawing of numbers. */
export function ChartFrame<Data, View extends string>(props: Props<Data, View>) {
  const { name, title, views, view, onView, switches, query, height, empty, children, notes, actions, source } = props
  return (
    <section aria-labelledby={`${name}-title`}>
      <div className={styles.head}>
        <h2 id={`${name}-title`}>{title}</h2>
        <ViewSwitch views={views} current={view} onChange={onView} />
      </div>
      {switches !== undefined && <div className={`${styles.switches} no-print`}>{switches}</div>}
      <QueryState query={query} skeleton={<div style={{ blockSize: height }} />}>
        {(data) => {
          const nothing = empty?.(data) ?? null
          return (
            <>
              {nothing === null ? children(data) : <p className={styles.empty}>{nothing}</p>}
              <div className={styles.notes}>
                {notes?.(data)}
                {source !== undefined && <p>{source}</p>}
                {actions}
              </div>
            </>
          )
        }}
      </QueryState>
    </section>
  )
}
