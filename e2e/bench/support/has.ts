import { spawnSync } from 'node:child_process'

/** Whether the machine has a command. */
export const has = (command: string) => spawnSync('which', [command], { stdio: 'ignore' }).status === 0
