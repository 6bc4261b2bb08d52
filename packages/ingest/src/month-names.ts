/** Month names as outlets print them, 1 to 12, folded for comparison when used. Moroccan, Gulf, Levantine, French. */
export const MONTH_NAMES: Readonly<Record<number, readonly string[]>> = {
  1: ['يناير', 'كانون الثاني', 'جانفي', 'janvier', 'janv', 'jan'],
  2: ['فبراير', 'شباط', 'فيفري', 'février', 'févr', 'fév'],
  3: ['مارس', 'آذار', 'mars', 'mar'],
  4: ['أبريل', 'إبريل', 'نيسان', 'أفريل', 'avril', 'avr'],
  5: ['ماي', 'مايو', 'أيار', 'mai'],
  6: ['يونيو', 'يونيه', 'حزيران', 'جوان', 'juin'],
  7: ['يوليوز', 'يوليو', 'تموز', 'جويلية', 'juillet', 'juil'],
  8: ['غشت', 'أغسطس', 'آب', 'أوت', 'août'],
  9: ['شتنبر', 'سبتمبر', 'أيلول', 'septembre', 'sept', 'sep'],
  10: ['أكتوبر', 'تشرين الأول', 'octobre', 'oct'],
  11: ['نونبر', 'نوفمبر', 'تشرين الثاني', 'novembre', 'nov'],
  12: ['دجنبر', 'ديسمبر', 'كانون الأول', 'décembre', 'déc'],
}
