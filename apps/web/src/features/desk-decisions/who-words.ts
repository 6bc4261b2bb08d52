import type { Signer } from '@jawla/domain'
import type { TFunction } from 'i18next'

/** What is signed without an account, by how it is stored. */
const WITHOUT_ACCOUNT = {
  'command line': 'decisions.who.command',
  staff: 'decisions.who.machine',
} as const satisfies Record<Signer, string>

/** Who signed something: an e-mail as it is, and in the reader's words what is no account. */
export function whoWords(who: string, t: TFunction): string {
  return who in WITHOUT_ACCOUNT ? t(WITHOUT_ACCOUNT[who as Signer]) : who
}
