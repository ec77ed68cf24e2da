import { readFileSync } from 'node:fs'

/** How many files and connections a process started from here may have open at most; Node raises its own limit up to there. */
export function mostOpenFiles(): number {
  const [, hard] = /Max open files\s+\S+\s+(\S+)/.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
  return hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard)
}
