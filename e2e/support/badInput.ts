import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.env.BIRLIK_DATA ?? '../../shared', 'data/bad-input')

/** The Big List of Naughty Strings and hostile pictures, where they lie on this machine. */
export const badInput = existsSync(folder)
  ? {
      strings: JSON.parse(readFileSync(join(folder, 'blns/blns.json'), 'utf8')) as string[],
      pictures: readdirSync(join(folder, 'svg')).map((name) => ({
        name,
        bytes: readFileSync(join(folder, 'svg', name)),
      })),
    }
  : undefined
