/** A page that cannot be shown: thrown anywhere in a page's frontmatter, turned into the error page by src/middleware.ts. */
export class PageError extends Error {
  override name = 'PageError'
  readonly status: 404 | 410 | 500 | 503

  constructor(status: PageError['status'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

/** The page stands at another address: that of an agency's site, or the portal's where there is none, without language. */
export class Moved extends Error {
  override name = 'Moved'
  readonly agency: string | null
  readonly path: string

  constructor(agency: string | null, path: string) {
    super(`moved to ${agency ?? ''}${path}`)
    this.agency = agency
    this.path = path
  }
}

/** There is no such thing, or not for the public. */
export class NotFound extends PageError {
  override name = 'NotFound'
  constructor(what: string) {
    super(404, what)
  }
}

/** It was there and has been deleted. */
export class Gone extends PageError {
  override name = 'Gone'
  constructor(what: string) {
    super(410, what)
  }
}

/** The cms cannot answer at the moment. */
export class Unavailable extends PageError {
  override name = 'Unavailable'
  constructor(what: string, options?: ErrorOptions) {
    super(503, what, options)
  }
}

/**
 * One table of what an upstream status means for the reader. 400: a query value the contract does not know,
 * so no such address exists. Whatever is not listed is a cms that cannot answer.
 */
const UPSTREAM: Record<number, new (what: string) => PageError> = { 400: NotFound, 404: NotFound, 410: Gone }

/** The error to throw for an answer of the cms with `status`. */
export function failureOf(status: number, what: string): PageError {
  const Failure = UPSTREAM[status] ?? Unavailable
  return new Failure(`${what}: ${status}`)
}

/** Seconds after which a reader of a 503 should try again. */
export const RETRY_AFTER = 30
