/** True where the dashboard is read on the machine that serves it: until there are accounts, that is who staff are. */
export function isOnThisMachine(): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(window.location.hostname)
}
