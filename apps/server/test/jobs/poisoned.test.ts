import { openStore, type Store } from '@jawla/store'
import { expect, test } from 'vitest'
import { newStore } from '../new-store.ts'
import { ARABIC, FRENCH, jsonl, NO_VISIT } from '../reports.ts'
import { jsonLines, runJawla } from '../run-jawla.ts'
import { ask, startServer } from '../start-server.ts'

const POISON = { ...FRENCH, id: 'poison', url: 'https://deux.example/poison' }

/** The store refuses this one report, as a fault of ours would make it. */
async function refuse(dataDir: string, on: boolean): Promise<void> {
  const store: Store = await openStore({ databaseUrl: null, dataDir })
  await store.raw.executeSql(
    on
      ? `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no such luck'; end $$;
         create trigger poison before insert on report for each row when (new.id = 'poison') execute function refuse();`
      : 'drop trigger poison on report; drop function refuse();',
  )
  await store.close()
}

test('a report that fails unexpectedly is kept among the dead letters, the others go on, and a retry brings it', async () => {
  const dataDir = await newStore()
  await refuse(dataDir, true)
  const ran = await runJawla(['ingest', '-', '--format', 'json'], {
    dataDir,
    input: jsonl(ARABIC, POISON, FRENCH, NO_VISIT),
  })
  expect(ran.code).toBe(1)
  expect(jsonLines(ran)).toMatchObject([{ added: 3, failed: 1 }])
  expect(ran.stderr).toContain(
    'jawla: standard input: poison: no such luck (kept among the dead letters: jawla jobs list)\n',
  )

  const listed = jsonLines(await runJawla(['jobs', 'list', '--format', 'json'], { dataDir }))
  expect(listed).toMatchObject([
    {
      deadLetters: [
        {
          job: 'read-report',
          reason: 'no such luck',
          tries: 1,
          payload: { report: { id: 'poison', text: POISON.text } },
        },
      ],
    },
  ])

  await refuse(dataDir, false)
  expect(await runJawla(['jobs', 'retry', '--all'], { dataDir })).toMatchObject({ code: 0, stdout: 'sent again 1\n' })
  expect((await runJawla(['jobs', 'list'], { dataDir })).stdout).toContain(
    'read-report: waiting 1, running 0, dead 0\n',
  )
  const server = await startServer({ dataDir })
  const reports = async () => (await ask(server, 'store.status', null)).body.result.data.reports
  await expect.poll(reports, { timeout: 90_000 }).toBe(4)
  expect((await ask(server, 'jobs.deadLetters', null)).body.result.data).toEqual([])
  await server.stop()
}, 400_000)
