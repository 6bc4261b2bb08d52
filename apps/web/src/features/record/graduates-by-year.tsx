import type { GraduatesOverTime } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { groupWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { type EntityRef, filterOf } from '../../ui/entity-ref.ts'
import { NotStated } from '../../ui/not-stated.tsx'
import { OverviewLink } from '../../ui/overview-link.tsx'
import { PeopleFigure } from '../../ui/people-figure.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Written } from '../../ui/written.tsx'
import { RecordSection } from './record-section.tsx'
import styles from './record-table.module.css'

/** Graduates as reported, year by year: by programme; of a programme itself, by region. What nobody stated is said to be so. */
export function GraduatesByYear({ of }: { of: EntityRef }) {
  const { t } = useTranslation()
  const split = of.kind === 'program' ? 'regions' : 'programs'
  const graduates = useQuery(api.visits.graduates.queryOptions({ filter: filterOf(of), unit: 'year', split }))
  return (
    <RecordSection id="graduates" title={t('record.graduates')} hint={t('record.graduates.hint')}>
      <QueryState query={graduates} skeleton={<Skeleton lines={4} height={2.5} />}>
        {(data) =>
          data.rows.length === 0 ? (
            <p>{t('record.graduates.none')}</p>
          ) : (
            <div className={styles.scroll}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('record.year')}</th>
                    <th scope="col">{t(split === 'regions' ? 'filters.regions' : 'filters.programs')}</th>
                    <th scope="col">{t('figures.graduates')}</th>
                    <th scope="col">{t('record.groups')}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.rows.map((row) => (
                    <GraduatesRow key={`${row.start} ${row.part}`} of={of} row={row} parts={data.parts} split={split} />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </QueryState>
    </RecordSection>
  )
}

interface RowProps {
  of: EntityRef
  row: GraduatesOverTime['rows'][number]
  parts: GraduatesOverTime['parts']
  split: 'programs' | 'regions'
}

function GraduatesRow({ of, row: { start, part, people }, parts, split }: RowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const year = start?.slice(0, 4) ?? null
  const filter = filterOf(of, {
    graduates: ['stated', 'unstated'],
    ...(year === null ? {} : { from: `${year}-01-01`, to: `${year}-12-31` }),
    ...(part === null ? {} : { [split]: [part] }),
  })
  const names = parts.find(({ value }) => value === part)?.names ?? undefined
  return (
    <tr>
      <th scope="row">{year ?? <NotStated>{t('date.unknown')}</NotStated>}</th>
      <td>
        {part === null ? (
          <NotStated>{t(split === 'regions' ? 'visits.noPlace' : 'record.graduates.noProgram')}</NotStated>
        ) : (
          <RecordLink to={{ kind: split === 'regions' ? 'region' : 'program', id: part }}>
            {split === 'regions' ? (
              regionName(part, language.code)
            ) : (
              <Written name={nameIn(names, part.replace(/^~/, '').replaceAll('-', ' '), language.code)} />
            )}
          </RecordLink>
        )}
      </td>
      <td className={styles.strong}>
        <OverviewLink filter={filter}>
          <PeopleFigure people={people} />
        </OverviewLink>
      </td>
      <td>{groupWords(people, t, language)}</td>
    </tr>
  )
}
