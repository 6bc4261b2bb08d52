/** Those of a server with accounts, by what they are. */
export const PEOPLE = {
  admin: { email: 'amina@jawla.example', name: 'Amina', password: 'weaver of the atlas 7' },
  reviewer: { email: 'rachid@jawla.example', name: 'Rachid', password: 'potter of the coast 8' },
  disabled: { email: 'driss@jawla.example', name: 'Driss', password: 'tanner of the medina 9' },
} as const
