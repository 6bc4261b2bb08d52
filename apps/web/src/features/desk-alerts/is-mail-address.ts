/** Whether a text looks like one mail address; the server looks more closely. */
export function isMailAddress(typed: string): boolean {
  return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(typed.trim())
}
