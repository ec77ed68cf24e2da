import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { fault } from './fault.mjs'
import { cache, root } from './paths.mjs'

const alive = new Set()
const patience = 15_000
/** Bytes after which a log is put aside. */
const longest = 16 * 1024 * 1024

// The last resort when this process ends without `stopAll`: no orphan may hold a port.
process.on('exit', () => {
  for (const child of alive) signalGroup(child, 'SIGKILL')
})

/**
 * Starts `command` in a process group of its own with its output at the end of `.cache/logs/<name>.log`.
 * `child.ended` resolves to its exit code (or the signal's name) and never rejects.
 */
export function launch(name, [command, ...args], { cwd = root, env = process.env } = {}) {
  const log = join(cache, 'logs', `${name}.log`)
  mkdirSync(join(cache, 'logs'), { recursive: true, mode: 0o700 })
  const output = openForMore(log)
  const child = spawn(command, args, {
    cwd,
    env: { ...env, NO_COLOR: '1' },
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  alive.add(child)
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(code ?? signal))
  })
  child.log = log
  child.ended = ended.then((outcome) => {
    alive.delete(child)
    signalGroup(child, 'SIGKILL')
    return outcome
  })
  return child
}

/** What was written before explains why something was started again, so it stays; the one before the last 16 MB goes. */
function openForMore(log) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size > longest) renameSync(log, `${log}.1`)
  const output = openSync(log, 'a', 0o600)
  writeSync(output, `--- ${new Date().toISOString()}\n`)
  return output
}

/** Runs a tool to its end; throws a fault with the last lines it printed when it fails. */
export async function run(name, command, options) {
  const child = launch(name, command, options)
  const outcome = await child.ended
  if (outcome !== 0)
    throw fault(`${name} failed (${outcome}). The whole output is in ${child.log}.`, lastLines(child.log))
}

/** Asks a child to stop, waits, and ends whatever is left of its process group. */
export async function stop(child) {
  if (!alive.has(child)) return
  signalGroup(child, 'SIGTERM')
  const late = new AbortController()
  await Promise.race([child.ended, sleep(patience, undefined, { signal: late.signal }).catch(() => {})])
  late.abort()
  signalGroup(child, 'SIGKILL')
  await child.ended
}

/** Stops every child, the last one started first: site hands over to cms what it still holds. */
export async function stopAll() {
  for (const child of [...alive].reverse()) await stop(child)
}

/** The last lines of a log. */
export function lastLines(log, count = 25) {
  return stripVTControlCharacters(readFileSync(log, 'utf8')).trimEnd().split('\n').slice(-count).join('\n')
}

function signalGroup(child, signal) {
  if (!child.pid) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
