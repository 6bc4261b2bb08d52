/** Where a snapshot is found for ever. */
export function snapshotAddress(site: string, name: string): string {
  return `${site}/api/v1/snapshots/${name}.zip`
}
