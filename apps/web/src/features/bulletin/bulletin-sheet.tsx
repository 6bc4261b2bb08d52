import { Link } from '@tanstack/react-router'
import type { ReactNode, Ref } from 'react'
import type { Block, BulletinDocument, BulletinLink, Run } from './bulletin-document.ts'
import './bulletin-sheet.css'

interface Props {
  document: BulletinDocument
  /** The element that is kept as a file. */
  ref?: Ref<HTMLElement>
}

/** A bulletin as it is read on the screen and on paper. */
export function BulletinSheet({ document: { title, period, days, notes, blocks }, ref }: Props) {
  return (
    <article className="bulletin" ref={ref}>
      <header>
        <h1>{title}</h1>
        <p className="period">{period}</p>
        <p>{days}</p>
        {notes.map((note) => (
          <p key={note} className="note">
            {note}
          </p>
        ))}
      </header>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document is made anew as a whole
        <BlockView key={index} block={block} />
      ))}
    </article>
  )
}

function BlockView({ block }: { block: Block }) {
  switch (block.is) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
    case 'text':
      return (
        <p className={block.look}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'list':
      return <ul>{block.items.map(item)}</ul>
    case 'sources':
      return (
        <ol>
          {block.items.map((runs, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document is made anew as a whole
            <li key={index} id={`source-${index + 1}`}>
              <Runs runs={runs} />
            </li>
          ))}
        </ol>
      )
    case 'table':
      return <TableView {...block} />
    case 'visit':
      return <VisitView {...block} />
  }
}

function TableView({ head, rows }: Extract<Block, { is: 'table' }>) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = [], ...cells]) => (
          <tr key={name[0]?.text}>
            <th scope="row">
              <Runs runs={name} />
            </th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]}>
                <Runs runs={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function VisitView({ id, title, fields, quotes }: Extract<Block, { is: 'visit' }>) {
  return (
    <section className="visit" data-visit={id}>
      <h4>
        <Runs runs={title} />
      </h4>
      <dl>
        {fields.map(({ name, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map((runs, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two values may be alike
              <dd key={index}>
                <Runs runs={runs} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {quotes.map(({ text, lang, cite }) => (
        <figure key={`${cite[0]?.text} ${text}`}>
          <blockquote lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
            {text}
          </blockquote>
          <figcaption>
            <Runs runs={cite} />
          </figcaption>
        </figure>
      ))}
    </section>
  )
}

function item(runs: Run[]) {
  return (
    <li key={runs.map(({ text }) => text).join('')}>
      <Runs runs={runs} />
    </li>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a document is made anew as a whole
  return runs.map((run, index) => <RunView key={index} run={run} />)
}

function RunView({ run: { text, lang, look, link } }: { run: Run }) {
  const words: ReactNode =
    lang === undefined ? (
      text
    ) : (
      <bdi lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
        {text}
      </bdi>
    )
  const looked = look === 'strong' ? <strong>{words}</strong> : look ? <span className={look}>{words}</span> : words
  return link === undefined ? looked : <Leading link={link}>{looked}</Leading>
}

function Leading({ link, children }: { link: BulletinLink; children: ReactNode }) {
  switch (link.to) {
    case 'visit':
      return (
        <Link to="/visits/$id" params={{ id: link.id }}>
          {children}
        </Link>
      )
    case 'bulletin':
      return (
        <Link to="/bulletin/$period" params={{ period: link.period }}>
          {children}
        </Link>
      )
    case 'coverage':
      return <Link to="/coverage">{children}</Link>
    case 'source':
      return <a href={`#source-${link.number}`}>{children}</a>
    case 'web':
      return (
        <a href={link.address} rel="noreferrer external" target="_blank">
          {children}
        </a>
      )
  }
}
