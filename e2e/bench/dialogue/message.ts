/** What one citizen sends, at which moment of a spell. */
export type Message = {
  /** Milliseconds after the spell has begun. */
  at: number
  /** Address on the site that takes it. */
  path: string
  /** The form, as its page has it. */
  fields: Record<string, string>
  /** The citizen's own address, as a balancer tells it. */
  address: string
  /** Stands in no other message. */
  text: string
}

/** What became of it. */
export type Sent = {
  text: string
  /** Secret link of its conversation; empty when it was not taken. */
  link: string
  status: number
  sentAt: number
  answeredAt: number
  /** Only of writers whose browser shows the conversation: when its page was there. */
  shownAt: number | undefined
}
