import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

// USER_HZ of Linux.
const TICKS_PER_SECOND = 100

/** Seconds of processor time that a process and its children have used. */
export function cpuSeconds(pid: number): number {
  return withChildren(pid).reduce((sum, id) => {
    // The name in brackets may hold spaces.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return sum + (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  }, 0)
}

/** Seconds in which a core did anything, for whomever. */
export function coreSeconds(core: number): number {
  const line = new RegExp(`^cpu${core} (.*)$`, 'm').exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? ''
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = line.split(' ').map(Number)
  return (user + nice + system + irq + softirq) / TICKS_PER_SECOND
}

/** Resident memory of a process and its children in MB. */
export function residentMegabytes(pid: number): number {
  return withChildren(pid).reduce((sum, id) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]
    return sum + Number(kilobytes ?? 0) / 1024
  }, 0)
}

/** Holds a process with all its threads on one core. */
export function pin(pid: number, core: number): void {
  for (const id of withChildren(pid)) execFileSync('taskset', ['-a', '-c', '-p', `${core}`, `${id}`])
}

function withChildren(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  )
  return [pid, ...children.flatMap(withChildren)]
}
