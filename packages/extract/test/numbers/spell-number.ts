const FR_UNITS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
]
const FR_TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]
const AR_UNITS = {
  m: ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  f: ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع', 'عشر'],
}
const AR_TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const AR_HUNDREDS = [
  '',
  'مائة',
  'مائتان',
  'ثلاثمائة',
  'أربعمائة',
  'خمسمائة',
  'ستمائة',
  'سبعمائة',
  'ثمانمائة',
  'تسعمائة',
]
const AR_SCALES = [
  { one: 'مليار', two: 'ملياران', many: 'مليارات', some: 'مليارا' },
  { one: 'مليون', two: 'مليونان', many: 'ملايين', some: 'مليونا' },
  { one: 'ألف', two: 'ألفان', many: 'آلاف', some: 'ألفا' },
]

/** French words for a whole number from 0 to a million millions. */
export function spellFrench(value: number, joint: '-' | ' ' = '-'): string {
  if (value === 0) return 'zéro'
  if (value === 1e12) return 'un billion'
  const [milliards, millions, thousands, rest] = thousandsOf(value)
  const parts = [
    milliards ? `${below1000(milliards, true)} milliard${milliards > 1 ? 's' : ''}` : '',
    millions ? `${below1000(millions, true)} million${millions > 1 ? 's' : ''}` : '',
    thousands ? (thousands === 1 ? 'mille' : `${below1000(thousands, false)} mille`) : '',
    rest ? below1000(rest, true) : '',
  ]
  return parts.filter(Boolean).join(' ').replaceAll('-', joint)
}

function below1000(value: number, final: boolean): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const cents =
    hundreds === 0 ? '' : hundreds === 1 ? 'cent' : `${FR_UNITS[hundreds]} cent${rest === 0 && final ? 's' : ''}`
  return [cents, rest === 0 ? '' : below100(rest, final)].filter(Boolean).join(' ')
}

function below100(value: number, final: boolean): string {
  if (value < 20) return FR_UNITS[value] ?? ''
  const tens = Math.floor(value / 10)
  const vigesimal = tens === 7 || tens === 9
  const rest = vigesimal ? value - (tens - 1) * 10 : value % 10
  if (rest === 0) return tens === 8 && final ? 'quatre-vingts' : (FR_TENS[tens] ?? '')
  const and = (rest === 1 || rest === 11) && tens < 8
  return `${FR_TENS[tens]}${and ? ' et ' : '-'}${FR_UNITS[rest]}`
}

export type ArabicManner = { gender: 'm' | 'f'; oblique: boolean; hundred: 'مائة' | 'مئة'; and: ' و' | ' و ' }

/** Arabic words for a whole number from 0 to a million millions, in a gender, a case and a spelling. */
export function spellArabic(value: number, manner: ArabicManner): string {
  if (value === 0) return 'صفر'
  if (value === 1e12) return 'تريليون'
  const [milliards, millions, thousands, rest] = thousandsOf(value)
  const scaled = [milliards, millions, thousands].map((count, at) => scaledArabic(count ?? 0, AR_SCALES[at], manner))
  const parts = [...scaled, rest ? arabicBelow1000(rest, manner) : '']
  const text = parts.filter(Boolean).join(manner.and).replaceAll('مائة', manner.hundred)
  return manner.oblique ? text.replace(/(مائت|مئت|ألف|مليون|مليار|اثنت|اثن)ان(?= |$)/g, '$1ين') : text
}

function scaledArabic(count: number, scale: (typeof AR_SCALES)[number] | undefined, manner: ArabicManner): string {
  if (count === 0 || !scale) return ''
  if (count === 1) return scale.one
  if (count === 2) return scale.two
  const rest = count % 100
  const word = rest >= 3 && rest <= 10 ? scale.many : rest > 10 ? scale.some : scale.one
  return `${arabicBelow1000(count, { ...manner, gender: 'm' })} ${word}`
}

function arabicBelow1000(value: number, manner: ArabicManner): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  return [AR_HUNDREDS[hundreds] ?? '', rest ? arabicBelow100(rest, manner) : ''].filter(Boolean).join(manner.and)
}

function arabicBelow100(value: number, { gender, oblique, and }: ArabicManner): string {
  const units = AR_UNITS[gender]
  if (value <= 10) return units[value] ?? ''
  const [tens, unit] = [Math.floor(value / 10), value % 10]
  if (tens === 1) {
    const ten = gender === 'm' ? 'عشر' : 'عشرة'
    if (unit === 1) return `${gender === 'm' ? 'أحد' : 'إحدى'} ${ten}`
    if (unit === 2) return `${gender === 'm' ? (oblique ? 'اثني' : 'اثنا') : oblique ? 'اثنتي' : 'اثنتا'} ${ten}`
    return `${units[unit]} ${ten}`
  }
  const ten = `${AR_TENS[tens]}${oblique ? 'ين' : 'ون'}`
  return unit === 0 ? ten : `${units[unit]}${and}${ten}`
}

function thousandsOf(value: number): number[] {
  return [1e9, 1e6, 1e3, 1].map((scale) => Math.floor(value / scale) % 1000)
}
