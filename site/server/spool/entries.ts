import { type Submission, submission as schema } from '@birlik/shared/contract'

/** Name of a sending's file: the moment of sending, then the key. */
export const NAME = /^(\d{14})-([\w-]{22})\.json$/

export const keyIn = (name: string): string => NAME.exec(name)?.[2] ?? ''

/** The sending that a file holds; undefined when it is none. */
export function sendingIn(text: string): Submission | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
