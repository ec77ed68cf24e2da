import { fileNameOf } from '@birlik/shared/text'
import type { FileType } from './fileTypes.ts'

/** The name a file came with, to be shown and to be saved under: of a picture that was made into another with the ending of that. */
export function nameAs(given: string, type: FileType, isConverted: boolean): string {
  return fileNameOf(isConverted ? given.replace(/\.[^.]{1,8}$/, '') : given, type)
}
