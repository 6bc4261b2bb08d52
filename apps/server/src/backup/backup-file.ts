/**
 * A backup is gzipped text in lines: `#jawla-backup 1 <latest migration> <ISO time>`, then for each table `#table <name>` and for each row a line
 * with its text as a JSON string, `#jobs` with a line for each job that is not done, and at last `#end <lines before> <SHA-256 of all before>`.
 */
export const BACKUP_BEGIN = '#jawla-backup 1 '
export const BACKUP_TABLE = '#table '
export const BACKUP_JOBS = '#jobs'
export const BACKUP_END = '#end '

/** A job as a backup keeps it; `reason` is why it lies among the dead letters, null where it does not. */
export interface KeptJob {
  job: string
  payload: Record<string, unknown>
  key: string
  group: string | null
  reason: string | null
}
