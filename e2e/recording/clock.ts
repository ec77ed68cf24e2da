import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const preload = pathToFileURL(resolve(import.meta.dirname, '../../cms/test/prepared/clock.mjs')).href

/** When the recorded demonstration was loaded: a Tuesday, ten in the morning in Astana. */
export const LOADED = '2026-12-01T05:00:00.000Z'
/** When it is asked: after it was loaded, however slow the machine. */
export const ASKED = '2026-12-01T07:00:00.000Z'

/** What a process needs that is to live from `moment` on. */
export const clockAt = (moment: string) => ({ BIRLIK_CLOCK: moment, NODE_OPTIONS: `--import ${preload}` })
