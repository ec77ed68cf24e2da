import type { Problem } from '@birlik/shared/contract'

type Reason =
  | { kind: 'notFound' | 'gone' }
  | { kind: 'moved'; location: string }
  | { kind: 'badQuery'; errors: NonNullable<Problem['errors']> }

/** Thrown by whatever cannot answer a reader; `problemOf` says with which status. */
export class Refusal extends Error {
  readonly reason: Reason

  constructor(reason: Reason) {
    super(`Refused: ${reason.kind}`)
    this.reason = reason
  }
}

export const notFound = (): Refusal => new Refusal({ kind: 'notFound' })
export const gone = (): Refusal => new Refusal({ kind: 'gone' })
/** `location` is the address of the answer in the API, without its query, which is kept. */
export const moved = (location: string): Refusal => new Refusal({ kind: 'moved', location })
