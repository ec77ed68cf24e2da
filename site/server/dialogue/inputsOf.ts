import { INPUTS } from '../../src/lib/dialogue/face.ts'
import type { Sent } from './readSent.ts'

/** Reader of single inputs; empty when one did not come. */
export const inputsOf =
  ({ inputs }: Pick<Sent, 'inputs'>) =>
  (name: string): string =>
    inputs.get(name)?.[0] ?? ''

/** What was typed, to be shown again. */
export const typedIn = ({ inputs }: Pick<Sent, 'inputs'>): Record<string, string> =>
  Object.fromEntries([...inputs].map(([name, [value = '']]) => [name, value]))

const OWN: readonly string[] = Object.values(INPUTS)

/** What somebody has written, without the inputs that the form itself fills in. */
export const wordsIn = (sent: Pick<Sent, 'inputs'>): string[] =>
  Object.entries(typedIn(sent)).flatMap(([name, value]) =>
    OWN.includes(name) || !value.trim() ? [] : [value],
  )
