import { Link, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlainSearch } from '../../search.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { overviewSearch } from '../../view-search.ts'
import styles from './saved-views.module.css'
import { type SavedView, useSavedViews, withView } from './saved-views.ts'

/** Opens, saves and forgets views. What was forgotten last can be brought back. */
export function SavedViewsBox() {
  const { t } = useTranslation()
  return (
    <Popover openAtFirst title={t('views.title')} button={<Button className="no-print">{t('views.open')}</Button>}>
      <Views />
    </Popover>
  )
}

function Views() {
  const { t } = useTranslation()
  const [views, write] = useSavedViews()
  const [forgotten, setForgotten] = useState<SavedView[] | null>(null)
  const [said, setSaid] = useState('')
  const save = (view: SavedView) =>
    setSaid(write(withView(views, view)) ? t('views.saved', { name: view.name }) : t('views.full'))
  const forget = (view: SavedView) => {
    setForgotten([...views])
    write(views.filter(({ name }) => name !== view.name))
    setSaid(t('views.forgotten', { name: view.name }))
  }
  const bringBack = () => {
    if (forgotten !== null) write(forgotten)
    setForgotten(null)
    setSaid(t('views.back'))
  }
  return (
    <div className={styles.views}>
      {views.length === 0 && <p className={styles.hint}>{t('views.none')}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <Link to="/" search={view.search}>
              <bdi>{view.name}</bdi>
            </Link>
            <Button look="link" aria-label={t('views.forget', { name: view.name })} onClick={() => forget(view)}>
              ×
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.hint}>
        {said}
      </p>
      {forgotten !== null && (
        <Button look="link" onClick={bringBack}>
          {t('views.undo')}
        </Button>
      )}
      <SaveForm onSave={save} />
    </div>
  )
}

function SaveForm({ onSave }: { onSave: (view: SavedView) => void }) {
  const { t } = useTranslation()
  const search: PlainSearch = useSearch({ strict: false })
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setWrong(name.trim() === '')
    if (name.trim() === '') return
    const told = Object.entries(overviewSearch(search)).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    )
    onSave({ name: name.trim(), search: Object.fromEntries(told) })
    setName('')
  }
  return (
    <form noValidate className={styles.form} onSubmit={send}>
      <TextField
        label={t('views.name')}
        hint={t('views.hint')}
        error={wrong ? t('views.nameMissing') : null}
        maxLength={80}
        value={name}
        onText={(text) => {
          setName(text)
          setWrong(false)
        }}
      />
      <Button type="submit">{t('views.save')}</Button>
    </form>
  )
}
