import { type Kysely, sql } from 'kysely'
import { createTable } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'reviewed_name',
    description: 'The names of what reviewed visits mention, from what people vouch for alone; derived.',
    columns: [
      ['kind', 'text not null', 'facility, official, program, partner or craft.'],
      ['id', 'text collate "C" not null', 'What is named.'],
      ['name', 'text collate "C" not null', 'The name.'],
      ['called', 'integer not null', 'Number of reviewed visits whose facts call it so.'],
      ['written', 'integer not null', 'Number of reviewed visits for which the words of a report call it so.'],
    ],
    constraints: ['primary key (kind, id, name)'],
  })
  await sql`
    with mention as (
      select visit.id as visit_id, field.kind, mention ->> key as id, mention
      from visit
      cross join (values
        ('facility', 'stops', 'facilityId'), ('official', 'officials', 'id'), ('program', 'programs', 'id'),
        ('partner', 'partners', 'id'), ('craft', 'crafts', 'id')
      ) field (kind, list, key)
      cross join jsonb_array_elements(reviewed -> list) mention
      where reviewed is not null
    )
    insert into reviewed_name (kind, id, name, called, written)
    select kind, id, name, sum(called), sum(written)
    from (
      select kind, id, mention ->> 'name' as name, count(distinct visit_id) as called, 0 as written
      from mention group by 1, 2, 3
      union all
      select kind, id, said ->> 'quote', 0, count(distinct visit_id)
      from mention, jsonb_array_elements(mention -> 'evidence') said group by 1, 2, 3
    ) named
    group by 1, 2, 3`.execute(db)
}
