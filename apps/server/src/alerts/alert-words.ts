import type { AlertLanguage, VisitStatus } from '@jawla/domain'
import type { Told } from './alert-message.ts'

interface Words {
  dir: 'rtl' | 'ltr'
  what: Record<Told['what'], string>
  /** How it stands with a visit. */
  status: Record<VisitStatus, string>
  /** Before the number of visits that did not fit. */
  more: string
  overview: string
  /** Why the receiver gets this; the name of the alert follows. */
  because: string
  stop: string
  stopQuestion: string
  stopped: string
  unknownLink: string
}

/** What alerts say beside the names and sentences of the record. */
export const ALERT_WORDS: Record<AlertLanguage, Words> = {
  ar: {
    dir: 'rtl',
    what: { new: 'جديد في السجل', status: 'تغيرت حالة الزيارة', example: 'مثال من السجل' },
    status: { held: 'أنجزت', announced: 'معلنة', cancelled: 'ملغاة' },
    more: 'زيارات أخرى:',
    overview: 'كل زيارات هذا التنبيه',
    because: 'تصلك هذه الرسالة لأن عنوانك مسجل في تنبيه جولة:',
    stop: 'إيقاف هذا التنبيه',
    stopQuestion: 'هل تريد إيقاف هذا التنبيه؟ لن تصلك رسائله بعد ذلك.',
    stopped: 'توقف هذا التنبيه، ولن تصلك رسائله.',
    unknownLink: 'هذا الرابط لا يوقف أي تنبيه: ربما حذف التنبيه.',
  },
  fr: {
    dir: 'ltr',
    what: {
      new: 'Nouveau dans le registre',
      status: 'Le statut de la visite a changé',
      example: 'Exemple du registre',
    },
    status: { held: 'effectuée', announced: 'annoncée', cancelled: 'annulée' },
    more: 'Autres visites\u00a0:',
    overview: 'Toutes les visites de cette alerte',
    because: 'Vous recevez ce message parce que votre adresse est inscrite à l’alerte de Jawla\u00a0:',
    stop: 'Arrêter cette alerte',
    stopQuestion: 'Voulez-vous arrêter cette alerte\u00a0? Vous ne recevrez plus ses messages.',
    stopped: 'Cette alerte est arrêtée. Vous ne recevrez plus ses messages.',
    unknownLink: 'Ce lien n’arrête aucune alerte\u00a0: elle a peut-être été supprimée.',
  },
  en: {
    dir: 'ltr',
    what: {
      new: 'New in the record',
      status: 'The status of the visit changed',
      example: 'An example from the record',
    },
    status: { held: 'held', announced: 'announced', cancelled: 'cancelled' },
    more: 'Further visits:',
    overview: 'All visits of this alert',
    because: 'You get this message because your address is entered in this alert of Jawla:',
    stop: 'Stop this alert',
    stopQuestion: 'Do you want to stop this alert? You will get no more messages from it.',
    stopped: 'This alert is stopped. You will get no more messages from it.',
    unknownLink: 'This link stops no alert: it may have been removed.',
  },
}
