/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Agency whose own host was asked; null on the portal's host. */
    agencyHost: string | null
    /** Public origin the reader asked, e.g. https://birlik.kz. Never taken from an unchecked header. */
    origin: string
    /** Public origin of the portal; the same as `origin` unless an agency's own host was asked. */
    portalOrigin: string
    requestId: string
    /** Aborted when nobody waits for the page any more. */
    reader?: AbortSignal
    log: { error(details: object, message: string): void }
    /** Language of the address, checked by src/middleware.ts. */
    locale: import('@birlik/shared/locales').Locale
    /** What a page of the dialogue is to show; undefined on all others. */
    dialogue?: import('./lib/dialogue/state.ts').DialogueState
    /** Set by src/middleware.ts while the error page renders. */
    failure?: import('./lib/page.ts').Failure
  }
}
