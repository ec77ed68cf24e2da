/** What two fields of a document say against each other. */
export type Rule =
  | 'end-after-start'
  | 'end-not-before-start'
  | 'deadline-after-publication'
  | 'withdrawal-after-publication'
  | 'both-times'
  | 'hours-forwards'
  | 'break-within-hours'
  | 'day-once'
  | 'both-coordinates'
  | 'term-with-unit'
  | 'number-of-mci'
  | 'link-of-network'

export type Contradiction = {
  /** Field at which it is to be mended: hours.0.until */
  path: string
  rule: Rule
  /** What would be right, where that is a list: hosts of the network. */
  allowed?: readonly string[]
}

export type Doc = Record<string, unknown>
export type Check = (doc: Doc) => Contradiction[]
