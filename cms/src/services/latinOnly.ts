import type { PayloadRequest } from 'payload'
import { say } from './say.ts'
import { tri } from './tri.ts'

/** What is wrong with a name for machines, which stands in addresses and keys. */
export const LATIN_ONLY = tri(
  'Тек кіші латын әріптері, сандар және дефис болуы керек.',
  'Допустимы только строчные латинские буквы, цифры и дефис.',
  'Only lower-case Latin letters, digits and hyphens.',
)

/** The same in the language of the person who saves, for a field's `validate`. */
export const latinOnly = ({ req }: { req: PayloadRequest }): string => say(req, LATIN_ONLY)
