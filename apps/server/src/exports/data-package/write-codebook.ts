import type { ColumnType, ExportTable, Told } from '../export-table.ts'
import { EXPORT_TABLES } from '../export-tables.ts'

export type CodebookLanguage = keyof Told

const WORDS = {
  ar: {
    title: 'دليل الرموز',
    intro: 'كل جدول وكل عمود فيه. الخانة الفارغة تعني «غير معروف»، لا صفرا.',
    heads: ['العمود', 'النوع', 'المعنى', 'القيم'],
    key: 'يُعرف السطر بـ',
    types: {
      text: 'نص',
      integer: 'عدد صحيح',
      number: 'عدد',
      'yes-no': 'نعم أو لا',
      day: 'يوم',
      time: 'وقت',
      list: 'لائحة',
    },
  },
  fr: {
    title: 'Guide des variables',
    intro: 'Chaque table et chacune de ses colonnes. Une cellule vide veut dire « inconnu », non zéro.',
    heads: ['colonne', 'type', 'sens', 'valeurs'],
    key: 'Une ligne se reconnaît à',
    types: {
      text: 'texte',
      integer: 'entier',
      number: 'nombre',
      'yes-no': 'oui ou non',
      day: 'jour',
      time: 'moment',
      list: 'liste',
    },
  },
  en: {
    title: 'Codebook',
    intro: 'Every table and each of its columns. An empty cell means “unknown”, not zero.',
    heads: ['column', 'type', 'meaning', 'values'],
    key: 'A row is known by',
    types: {
      text: 'text',
      integer: 'integer',
      number: 'number',
      'yes-no': 'yes or no',
      day: 'day',
      time: 'time',
      list: 'list',
    },
  },
} as const satisfies Record<
  CodebookLanguage,
  { title: string; intro: string; heads: readonly string[]; key: string; types: Record<ColumnType, string> }
>

/** The meaning of every table and column, as Markdown, made from the tables themselves. */
export function writeCodebook(language: CodebookLanguage): string {
  const words = WORDS[language]
  const tables = Object.values<ExportTable>(EXPORT_TABLES).map(({ name, told, columns, key }) => {
    const rows = columns.map(({ name: column, type, told: meaning, values }) =>
      line([`\`${column}\``, words.types[type], meaning[language], values?.map((one) => `\`${one}\``).join(' ') ?? '']),
    )
    const known = (key ?? [columns[0]?.name ?? '']).map((one) => `\`${one}\``).join(' + ')
    const head = [line(words.heads), line(words.heads.map(() => '---'))]
    return [`## ${name}`, told[language], `${words.key} ${known}.`, [...head, ...rows].join('\n')].join('\n\n')
  })
  return `${[`# ${words.title}`, words.intro, ...tables].join('\n\n')}\n`
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
