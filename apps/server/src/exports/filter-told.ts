/** The dashboard's own search parameters: `--region MA-03,MA-07` and `?region=MA-03,MA-07` mean the same to the command and in an address. */
export const FILTER_TOLD = {
  region: { takes: '<codes>', told: 'only visits in these regions, MA-01 to MA-12' },
  province: { takes: '<codes>', told: 'only visits in these provinces and prefectures, e.g. MA-FES' },
  program: { takes: '<ids>', told: 'only visits that concern these programmes' },
  craft: { takes: '<ids>', told: 'only visits that concern these crafts' },
  partner: { takes: '<ids>', told: 'only visits that name these partners' },
  official: { takes: '<ids>', told: 'only visits of these officials' },
  role: { takes: '<roles>', told: 'only visits of officials in these roles, e.g. minister' },
  facility: { takes: '<ids>', told: 'only visits with a stop at these facilities' },
  type: { takes: '<types>', told: 'only visits with a stop of these types' },
  kind: { takes: '<kinds>', told: 'only visits of these kinds' },
  status: { takes: '<statuses>', told: 'only held, announced or cancelled visits' },
  outlet: { takes: '<outlets>', told: 'only visits that these outlets report' },
  language: {
    takes: '<languages>',
    told: 'only visits with a report in Arabic (ar), French (fr) or another language (other)',
  },
  sources: { takes: '<counts>', told: 'only visits that 1, 2 or 3 (and more) independent sources tell of' },
  graduates: {
    takes: '<told>',
    told: 'only visits whose number of graduates is stated, unstated, or of which none is told (none)',
  },
  from: { takes: '<day>', told: 'only visits on this day or later' },
  to: { takes: '<day>', told: 'only visits on this day or earlier' },
} as const
export type FilterParam = keyof typeof FILTER_TOLD
