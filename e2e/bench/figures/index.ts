import type { Figure } from '../support/figure.ts'
import { bytes } from './bytes.ts'
import { cached } from './cached.ts'
import { dialogue } from './dialogue.ts'
import { growth } from './growth.ts'
import { herd } from './herd.ts'
import { lighthouse } from './lighthouse.ts'
import { memory } from './memory.ts'
import { publish } from './publish.ts'
import { uncached } from './uncached.ts'

/** Every figure by the name that `--only` takes, in the order of the document. */
export const FIGURES: Record<string, Figure> = {
  cached,
  uncached,
  publish,
  growth,
  herd,
  dialogue,
  memory,
  lighthouse,
  bytes,
}
