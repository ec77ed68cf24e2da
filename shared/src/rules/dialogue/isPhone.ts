import { phoneNumbers } from '../../text/index.ts'

/** Of a person, not of a service. */
const WHOLE = /^\+|^8800/

/** Whether somebody can be called under what they wrote: one whole number or several, each with its extension if it has one. */
export const isPhone = (text: string): boolean =>
  phoneNumbers(text)?.every(({ dialled }) => WHOLE.test(dialled)) ?? false
