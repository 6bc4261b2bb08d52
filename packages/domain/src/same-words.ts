/** The words of counters and clocks that pages print among their text, folded to no more than lower case. */
const COUNTER_WORDS = new Set(
  `vue vues lecture lectures lu lus fois partage partages commentaire commentaires réaction réactions j’aime likes like
  views view shares share comments comment read min mn minute minutes de temps il y a heure heures jour jours h ago
  hours hour days day dernière mise à jour le
  مشاهدة مشاهدات قراءة قراءات تعليق تعليقات مشاركة مشاركات إعجاب إعجابات مرات القراءة عدد المشاهدات المشاهدة القراءات التعليقات
  دقيقة دقائق وقت للقراءة منذ قبل ساعة ساعات يوم أيام آخر تحديث التحديث ارسل أرسل إرسال طباعة تبليغ حذف`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
const LONGEST_COUNTER = 80

/** True for a line that only counts readers or time: "1 245 vues", "منذ 3 ساعات", "0 تعليق". A number alone is none: it may be a table's. */
export function isCounterLine(line: string): boolean {
  if (line.length > LONGEST_COUNTER || !/\p{N}/u.test(line)) return false
  const words = line.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []
  return words.length > 0 && words.every((word) => COUNTER_WORDS.has(word))
}

/**
 * A text without what changes while its words do not: counters, spaces, invisible marks. Two texts that are alike in it are
 * one version of a report. Never for offsets.
 */
export function sameWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .split(/[\n\r]+/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && !isCounterLine(line))
    .join('\n')
}
