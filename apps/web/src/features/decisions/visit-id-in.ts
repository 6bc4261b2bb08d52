/** The id of a visit in what was typed: the address of its page, or the id alone. Null where there is none. */
export function visitIdIn(typed: string): string | null {
  return /(?:^|\/visits\/)(v-[\w-]+)(?:$|[?#/])/.exec(typed.trim())?.[1] ?? null
}
