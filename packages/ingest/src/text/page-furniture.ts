/** What pages print around a byline, to be taken off before the rest is read as author or outlet. */
export const BYLINE_FURNITURE: readonly RegExp[] = [
  /send an e-?mail/giu,
  /envoyer un (?:courriel|e-?mail)/giu,
  /أرسل بريدا? إلكترونيا?/gu,
  /(?:dernière )?mise à jour(?: le)?/giu,
  /آخر تحديث/gu,
  /(?:publié|mis à jour|modifié)e? le/giu,
  /(?:نشر|نُشر|حرر)(?: في| يوم| بتاريخ)?/gu,
  /temps de lecture[^|•]*/giu,
  /\d+\s*(?:min(?:utes?)?|دقيقة|دقائق)(?: de lecture)?/giu,
  /(?:à\s*)?(?<!\d)\d{1,2}\s*[:h]\s*\d{2}(?!\d)/giu,
  /(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)/gu,
  /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/giu,
]

/** `'example.ma'`, as outlets sign. */
export const SITE_NAME = /[\p{L}\p{N}-]+\.(?:ma|com|net|info|org|press|tv)(?=$|[\s,،|])/iu
