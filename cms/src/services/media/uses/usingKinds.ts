import { CONTENT_KINDS, type ContentKind } from '../../publishing/requiredTexts.ts'

/** Collections whose documents use files. */
export type UsingKind = ContentKind | 'agencies'

export const USING_KINDS: readonly UsingKind[] = [...CONTENT_KINDS, 'agencies']
