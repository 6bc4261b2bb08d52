/** Two outlets on one visit, and one report that tells of none; written for these tests. */
export const ARABIC = {
  id: 'fes-ar',
  url: 'https://un.example/fes',
  outlet: 'Un',
  publishedAt: '2025-02-08',
  text: 'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم الجمعة، بزيارة ميدانية لمركز التكوين في حرف الصناعة التقليدية بمدينة فاس، حيث وزع شهادات التخرج على 25 متدربا.',
}
export const FRENCH = {
  id: 'fes-fr',
  url: 'https://deux.example/fes',
  outlet: 'Deux',
  publishedAt: '2025-02-08',
  text: 'Le secrétaire d’État chargé de l’artisanat, Lahcen Saâdi, a visité vendredi à Fès le centre de formation aux métiers de l’artisanat, où il a remis des diplômes à une promotion d’apprentis.',
}
export const NO_VISIT = {
  id: 'stats',
  url: 'https://trois.example/stats',
  outlet: 'Trois',
  publishedAt: '2025-02-10',
  text: 'Les exportations de l’artisanat ont progressé au cours de la dernière année, selon les chiffres publiés par la maison de l’artisan, et le tapis reste le produit le plus vendu à l’étranger.',
}
export const ENGLISH =
  'The secretary of state visited the training centre in Fes on Friday and handed over diplomas to the graduates of the year, with the governor and the director of the region.'

export const jsonl = (...reports: unknown[]) => reports.map((report) => `${JSON.stringify(report)}\n`).join('')
