import { dayInMorocco } from '@jawla/domain'
import { bumpDataVersion, listSnapshots } from '@jawla/store'
import { expect, test } from 'vitest'
import { newFilledStore } from '../new-store.ts'
import { feedDesk } from './feed-desk.ts'

const A_MONTH = 31 * 24 * 3600

test('each month one snapshot is made by itself, where the record is older and the data has changed', async () => {
  const desk = await feedDesk([], { dataDir: await newFilledStore() })
  const names = async () => (await listSnapshots(desk.store.index)).map(({ name }) => name.slice(0, 7))
  const thisMonth = () => dayInMorocco(desk.now()).slice(0, 7)
  desk.start()
  // What came this month is part of the next month's.
  desk.pass(A_MONTH)
  const first = thisMonth()
  await expect.poll(names, { timeout: 20_000 }).toEqual([first])
  await bumpDataVersion(desk.store.db)
  desk.pass(A_MONTH)
  const second = thisMonth()
  await expect.poll(names, { timeout: 20_000 }).toEqual([second, first])
  expect(desk.warnings).toEqual([])
})
