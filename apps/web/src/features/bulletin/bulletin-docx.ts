import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Language } from '../../i18n/languages.ts'
import { addressOf, type Block, type BulletinDocument, type Run } from './bulletin-document.ts'

/** Who opens it: the file's words run from right to left where the language does, paragraph by paragraph and run by run. */
interface Reader {
  rtl: boolean
  origin: string
}

const FONT = { ascii: 'IBM Plex Sans', hAnsi: 'IBM Plex Sans', cs: 'IBM Plex Sans Arabic' }
const MARGIN = convertMillimetersToTwip(18)
/** Half points. */
const [TEXT, SMALL] = [20, 18]

/** A bulletin for Word and its like: A4, headings as headings, links as links. */
export async function bulletinDocx(bulletin: BulletinDocument, language: Language, origin: string): Promise<Blob> {
  const reader = { rtl: language.dir === 'rtl', origin }
  const { title, period, days, notes, blocks } = bulletin
  const file = new Document({
    title: `${title} – ${period}`,
    creator: 'Jawla',
    styles: { default: { document: { run: { font: FONT, size: TEXT, sizeComplexScript: TEXT } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          paragraph([{ text: title }], reader, { heading: HeadingLevel.TITLE }),
          paragraph([{ text: period, look: 'strong' }], reader),
          paragraph([{ text: days }], reader),
          ...notes.map((text) => paragraph([{ text, look: 'muted' }], reader)),
          ...blocks.flatMap((block) => blockParts(block, reader)),
        ],
      },
    ],
  })
  return Packer.toBlob(file)
}

type ParagraphLook = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children' | 'bidirectional'>

function blockParts(block: Block, reader: Reader): (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
      return [paragraph([{ text: block.text }], reader, { heading, keepNext: true })]
    }
    case 'text':
      return [paragraph(block.runs, reader)]
    case 'list':
      return block.items.map((runs) => paragraph(runs, reader, { bullet: { level: 0 } }))
    case 'sources':
      return block.items.map((runs, index) => paragraph([{ text: `[${index + 1}] ` }, ...runs], reader))
    case 'table':
      return [table(block, reader)]
    case 'visit':
      return [
        paragraph(block.title, reader, { heading: HeadingLevel.HEADING_3, keepNext: true, keepLines: true }),
        ...block.fields.flatMap(({ name, values }) =>
          values.map((runs, index) =>
            paragraph([{ text: index === 0 ? `${name} – ` : '', look: 'muted' }, ...runs], reader, {
              keepNext: true,
              keepLines: true,
            }),
          ),
        ),
        ...block.quotes.flatMap(({ text, lang, cite }, index) => [
          paragraph(
            [{ text: lang === 'ar' || text.startsWith('«') ? text : `« ${text} »`, lang }],
            asIn(lang, reader),
            {
              ...{ indent: { start: 300 }, keepNext: true, keepLines: true },
            },
          ),
          paragraph(cite, reader, {
            ...{ indent: { start: 300 }, spacing: { after: 120 } },
            keepNext: index < block.quotes.length - 1,
          }),
        ]),
      ]
  }
}

function asIn(lang: 'ar' | 'fr', reader: Reader): Reader {
  return { ...reader, rtl: lang === 'ar' }
}

function paragraph(runs: readonly Run[], reader: Reader, look: ParagraphLook = {}): Paragraph {
  return new Paragraph({
    ...look,
    bidirectional: reader.rtl,
    children: runs.map((run) => child(run, reader)),
  })
}

function child(run: Run, reader: Reader): ParagraphChild {
  const words = new TextRun({
    text: run.text,
    rightToLeft: run.lang === undefined ? reader.rtl : run.lang === 'ar',
    bold: run.look === 'strong',
    boldComplexScript: run.look === 'strong',
    italics: run.look === 'unstated',
    italicsComplexScript: run.look === 'unstated',
    ...(run.look === 'muted' ? { size: SMALL, sizeComplexScript: SMALL } : {}),
    ...(run.link && run.link.to !== 'source' ? { style: 'Hyperlink' } : {}),
  })
  // Inside the document the number is enough: it stands before each source.
  if (run.link === undefined || run.link.to === 'source') return words
  return new ExternalHyperlink({ link: addressOf(run.link, reader.origin), children: [words] })
}

function table({ head, rows }: Extract<Block, { is: 'table' }>, reader: Reader): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = (runs: Run[]) =>
    new TableCell({
      children: [paragraph(runs, reader)],
      borders: { top: none, left: none, right: none, bottom: line },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
    })
  return new Table({
    visuallyRightToLeft: reader.rtl,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text) => cell([{ text, look: 'strong' }])),
      }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
    ],
  })
}
