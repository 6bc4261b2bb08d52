import type { ChoiceList } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { BarList } from '../../ui/bar-list.tsx'
import { Button } from '../../ui/button.tsx'
import { type EntityKind, type EntityRef, FIELD_OF, filterOf } from '../../ui/entity-ref.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Written } from '../../ui/written.tsx'
import { RecordSection } from './record-section.tsx'
import styles from './related-lists.module.css'

export type RelatedKind = Exclude<EntityKind, 'region' | 'province'>

const FIRST = 6

interface Props {
  of: EntityRef
  kinds: readonly RelatedKind[]
}

/** What the visits of one thing have to do with, each with how many of these visits. */
export function RelatedLists({ of, kinds }: Props) {
  const { t } = useTranslation()
  const facets = useQuery(api.visits.facets.queryOptions({ filter: filterOf(of) }))
  return (
    <RecordSection id="related" title={t('record.related')} hint={t('record.related.hint')}>
      <QueryState query={facets} skeleton={<Skeleton lines={8} height={2} />}>
        {(data) => (
          <div className={styles.lists}>
            {kinds.map((kind) => (
              <RelatedList key={kind} of={of} kind={kind} list={data[FIELD_OF[kind]]} />
            ))}
          </div>
        )}
      </QueryState>
    </RecordSection>
  )
}

function RelatedList({ of, kind, list }: { of: EntityRef; kind: RelatedKind; list: ChoiceList }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const choices = list.choices.filter(({ visits }) => visits > 0)
  const shown = all ? choices : choices.slice(0, FIRST)
  const number = (value: number) => formatNumber(value, language)
  return (
    <div>
      <h3>{t(`directory.${kind}`)}</h3>
      {choices.length === 0 && <p className={styles.none}>{t('visit.notStated')}</p>}
      <BarList
        rows={shown.map(({ value, names, visits }) => ({
          to: { kind, id: value },
          name: (
            <Written name={nameIn(names ?? undefined, value.replace(/^~/, '').replaceAll('-', ' '), language.code)} />
          ),
          visits,
          filter: filterOf(of, { [FIELD_OF[kind]]: [value] }),
        }))}
      />
      {choices.length > FIRST && (
        <Button look="link" className="no-print" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('record.fewer') : t('record.all', { n: number(choices.length) })}
        </Button>
      )}
      {all && list.total > choices.length && (
        <p className={styles.rest}>{t('visits.shown', { shown: number(choices.length), total: number(list.total) })}</p>
      )}
    </div>
  )
}
