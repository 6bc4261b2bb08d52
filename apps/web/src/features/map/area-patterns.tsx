import styles from './area-patterns.module.css'

/** The patterns of areas without a value, for `paintOf`: lines for what is not stated, dots where no visit was held. */
export function AreaPatterns() {
  return (
    <svg className={styles.patterns} width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="map-not-stated" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles.ground} />
          <rect width="1.5" height="6" className={styles.line} />
        </pattern>
        <pattern id="map-never" width="9" height="9" patternUnits="userSpaceOnUse">
          <rect width="9" height="9" className={styles.ground} />
          <circle cx="2.25" cy="2.25" r="0.8" className={styles.dot} />
          <circle cx="6.75" cy="6.75" r="0.8" className={styles.dot} />
        </pattern>
      </defs>
    </svg>
  )
}
