import type { Store } from '@jawla/store'

/** Adds so many copies of each visit, so that a file of them takes a while. What the store computes of a visit it computes of a copy too. */
export async function copyVisits({ raw }: Pick<Store, 'raw'>, copies: number): Promise<void> {
  for (const [table, key] of [
    ['visit', 'id'],
    ['visit_facts', 'visit_id'],
  ] as const) {
    const { rows } = await raw.executeSql(`
      select string_agg(column_name, ', ') as names from information_schema.columns
      where table_name = '${table}' and is_generated = 'NEVER'`)
    const [{ names }] = rows as [{ names: string }]
    await raw.executeSql(`
      insert into ${table} (${names})
      select ${names} from (select (jsonb_populate_record(one, jsonb_build_object('${key}', one.${key} || '-' || copy))).*
      from ${table} one, generate_series(1, ${copies}) copy) copies`)
  }
}
