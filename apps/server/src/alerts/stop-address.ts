import { createHmac, timingSafeEqual } from 'node:crypto'
import type { StoredAlert } from '@jawla/store'

/** Where the path of these addresses is answered. */
export const STOP_PATH = '/alerts/stop'

/** The address at which a receiver stops an alert. It holds a key that only a mail of this alert tells. */
export function stopAddress(alert: Pick<StoredAlert, 'id' | 'secret'>, site: string): string {
  return `${site}${STOP_PATH}?${new URLSearchParams({ alert: String(alert.id), key: keyOf(alert) })}`
}

/** Whether a key is that of the alert. */
export function isStopKey(alert: Pick<StoredAlert, 'id' | 'secret'>, key: string): boolean {
  const [given, right] = [Buffer.from(key), Buffer.from(keyOf(alert))]
  return given.length === right.length && timingSafeEqual(given, right)
}

function keyOf({ id, secret }: Pick<StoredAlert, 'id' | 'secret'>): string {
  return createHmac('sha256', secret).update(`stop ${id}`).digest('base64url')
}
