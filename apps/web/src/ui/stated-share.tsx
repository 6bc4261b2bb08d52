import type { CountedPeople } from '@jawla/domain'
import styles from './stated-share.module.css'

/** Of the groups told of, how many with a number (filled) and how many without (hatched). The words stand beside it. */
export function StatedShare({ people }: { people: CountedPeople }) {
  const groups = people.groupsStated + people.groupsUnstated
  if (groups === 0) return null
  return (
    <div className={styles.share} aria-hidden="true">
      {people.groupsStated > 0 && <span className={styles.stated} style={{ flexGrow: people.groupsStated }} />}
      {people.groupsUnstated > 0 && <span className={styles.unstated} style={{ flexGrow: people.groupsUnstated }} />}
    </div>
  )
}
