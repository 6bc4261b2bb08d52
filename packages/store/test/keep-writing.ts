import { inTransaction, openStore, saveReading, saveReport } from '../src/index.ts'
import { aReading, aReadVisit, aReport, aVisit, NOW, replaceVisits } from './examples.ts'

/** Started by `durability.test.ts`: writes reports for ever into the store named by its argument, and prints each id that was acknowledged. */
const [dataDir = '', prefix = ''] = process.argv.slice(2)
const store = await openStore({ databaseUrl: null, dataDir })
process.stdout.write('open\n')
for (let number = 0; ; number++) {
  const id = `${prefix}${number}`
  await inTransaction(store.db, async (tx) => {
    await saveReport(tx, aReport(id), NOW)
    await saveReading(tx, aReading(id, [aReadVisit()]), NOW)
    await replaceVisits(tx, { toldKeys: [`${id}#0`], visits: [aVisit(`v-${id}`, [id])] })
  })
  process.stdout.write(`${id}\n`)
}
