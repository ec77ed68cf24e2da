type Doc = { withdrawnAt?: unknown; instead?: unknown }

/** Where readers are led who come to a document that was withdrawn; null for those who are shown it, or its notice. */
export const insteadOf = (doc: object | null | undefined): string | null => {
  const { withdrawnAt, instead } = (doc ?? {}) as Doc
  return withdrawnAt && typeof instead === 'string' && instead ? instead : null
}
