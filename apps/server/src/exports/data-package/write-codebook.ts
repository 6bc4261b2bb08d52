import { codebook } from '../codebook.ts'
import type { ColumnType, Told } from '../export-table.ts'

export type CodebookLanguage = keyof Told

const WORDS = {
  ar: {
    title: 'دليل الرموز',
    intro: 'كل جدول وكل عمود فيه، ثم الرموز وأسماؤها. الخانة الفارغة تعني «غير معروف»، لا صفرا.',
    heads: ['العمود', 'النوع', 'المعنى', 'القيم'],
    key: 'يُعرف السطر بـ',
    of: 'معرفات من',
    lists: 'الرموز',
    listHeads: ['الرمز', 'الاسم'],
    open: 'قد ترد رموز أخرى: ما تسميه المقالات ولا يعرفه المعجم، أو ما أضافه العاملون.',
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
    intro:
      'Chaque table et chacune de ses colonnes, puis les codes et leurs noms. Une cellule vide veut dire « inconnu », non zéro.',
    heads: ['colonne', 'type', 'sens', 'valeurs'],
    key: 'Une ligne se reconnaît à',
    of: 'identifiants de',
    lists: 'Codes',
    listHeads: ['code', 'nom'],
    open: 'D’autres codes peuvent venir : ce que des articles nomment sans que le vocabulaire le connaisse, ou que le personnel a ajouté.',
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
    intro:
      'Every table and each of its columns, then the codes and their names. An empty cell means “unknown”, not zero.',
    heads: ['column', 'type', 'meaning', 'values'],
    key: 'A row is known by',
    of: 'ids of',
    lists: 'Codes',
    listHeads: ['code', 'name'],
    open: 'Others may come: what reports name and the vocabulary does not know, or staff added.',
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
  Record<'title' | 'intro' | 'key' | 'of' | 'lists' | 'open', string> & {
    heads: readonly string[]
    listHeads: readonly string[]
    types: Record<ColumnType, string>
  }
>

/** The meaning of every table, column and code, as Markdown. */
export function writeCodebook(language: CodebookLanguage): string {
  const words = WORDS[language]
  const { tables, lists } = codebook()
  const ofTables = tables.map(({ name, told, columns, key }) => {
    const rows = columns.map(({ name: column, type, told: meaning, of, codes }) => {
      const values = [
        codes === null ? [] : `[${codes}](#codes-${codes})`,
        of === null ? [] : `${words.of} \`${of}\``,
      ].flat()
      return [`\`${column}\``, words.types[type], meaning[language], values.join(' · ')]
    })
    const known = key.map((one) => `\`${one}\``).join(' + ')
    return [`## ${name}`, told[language], `${words.key} ${known}.`, table(words.heads, rows)]
  })
  const ofLists = lists.map(({ name, told, open, codes }) => {
    const rows = codes.map(({ code, told: called }) => [`\`${code}\``, called[language]])
    return [`### codes-${name}`, told[language], ...(open ? [words.open] : []), table(words.listHeads, rows)]
  })
  const parts = [`# ${words.title}`, words.intro, ...ofTables.flat(), `## ${words.lists}`, ...ofLists.flat()]
  return `${parts.join('\n\n')}\n`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
