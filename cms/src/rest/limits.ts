import { LARGEST_UPLOAD } from '../services/media/fileTypes.ts'

const MEBIBYTE = 1024 * 1024

/** A document with all its languages; the constitution in three of them is 0.4 MB. */
export const LARGEST_DOCUMENT = 8 * MEBIBYTE

/** A file and the fields around it. The proxy lets as much through (docker/Caddyfile). */
export const LARGEST_FORM = LARGEST_UPLOAD + LARGEST_DOCUMENT
