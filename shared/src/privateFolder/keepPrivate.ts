import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'

/** Rights of the group and of everybody else. */
const OTHERS = 0o077

/**
 * Makes a folder that only its owner reads: whatever this process writes from now on, and what lies in the folder already, an older
 * database with its log, or files put back from a backup.
 */
export function keepPrivate(folder: string): void {
  // Of the whole process; a thread may not set it, and has it from the main one.
  if (isMainThread) process.umask(OTHERS)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  close(folder)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() || entry.isDirectory()) close(join(entry.parentPath, entry.name))
  }
}

function close(path: string): void {
  try {
    const { mode } = lstatSync(path)
    if (mode & OTHERS) chmodSync(path, mode & 0o700)
  } catch (error) {
    // Another process has taken it away meanwhile: a file that is delivered, a log that is folded in.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
