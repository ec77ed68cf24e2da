import { inspectPaper } from './papers/inspectPaper.ts'
import { removeAuthorship } from './papers/removeAuthorship.ts'
import { paintAnew } from './pictures/paintAnew.ts'
import { preparePicture } from './pictures/preparePicture.ts'

/** All that is done to the inside of files. */
export const jobs = { preparePicture, paintAnew, inspectPaper, removeAuthorship }

export type Jobs = typeof jobs
