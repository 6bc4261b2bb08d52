/**
 * Month names as outlets print them, 1 to 12, folded for comparison when used: Moroccan, Gulf, Levantine, French, and English,
 * as themes print that nobody translated.
 */
export const MONTH_NAMES: Readonly<Record<number, readonly string[]>> = {
  1: ['يناير', 'كانون الثاني', 'جانفي', 'janvier', 'janv', 'jan', 'january'],
  2: ['فبراير', 'شباط', 'فيفري', 'février', 'févr', 'fév', 'february', 'feb'],
  3: ['مارس', 'آذار', 'mars', 'mar', 'march'],
  4: ['أبريل', 'إبريل', 'نيسان', 'أفريل', 'avril', 'avr', 'april', 'apr'],
  5: ['ماي', 'مايو', 'أيار', 'mai', 'may'],
  6: ['يونيو', 'يونيه', 'حزيران', 'جوان', 'juin', 'june', 'jun'],
  7: ['يوليوز', 'يوليو', 'تموز', 'جويلية', 'juillet', 'juil', 'july', 'jul'],
  8: ['غشت', 'أغسطس', 'آب', 'أوت', 'août', 'august', 'aug'],
  9: ['شتنبر', 'سبتمبر', 'أيلول', 'septembre', 'sept', 'sep', 'september'],
  10: ['أكتوبر', 'تشرين الأول', 'octobre', 'oct', 'october'],
  11: ['نونبر', 'نوفمبر', 'تشرين الثاني', 'novembre', 'nov', 'november'],
  12: ['دجنبر', 'ديسمبر', 'كانون الأول', 'décembre', 'déc', 'december', 'dec'],
}
