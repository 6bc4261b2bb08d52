import { foldText } from '@jawla/domain'
import type { Entry } from '@jawla/vocabulary'
import { allNames } from './entries-of-kind.ts'

/** With the vocabulary's id where exactly one of its entries bears the name. */
export function withKnownId<Value extends { name: string; id?: string | undefined }>(
  entries: readonly Entry[],
  value: Value,
): Value {
  const name = foldText(value.name)
  const bearers = entries.filter((entry) => allNames(entry).some((one) => foldText(one) === name))
  const [known] = bearers
  return known === undefined || bearers.length > 1 ? value : { ...value, id: known.id }
}
