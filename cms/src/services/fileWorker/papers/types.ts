export type PaperType = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'rtf' | 'zip'

/**
 * What is in a paper that may harm whoever opens it: programs; other files; what is fetched from elsewhere when it is opened; what acts
 * by itself; a password, behind which nobody looks; what claims to unpack to gigabytes; what cannot be read.
 */
export type Hazard = 'program' | 'embedded' | 'external' | 'action' | 'encrypted' | 'bomb' | 'unreadable'

/** Who a paper names as having made it. `reviewers`: of comments and tracked changes. */
export type Authorship = {
  author?: string
  lastModifiedBy?: string
  company?: string
  comments?: string
  reviewers?: string
}
