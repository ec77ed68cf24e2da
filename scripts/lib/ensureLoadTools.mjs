import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './children.mjs'
import { say, step } from './progress.mjs'

// Debian starts a server as it installs it; nginx is wanted as a program only, and on no port of the machine's own.
const unstarted =
  "[ -e /usr/sbin/policy-rc.d ] || { printf '#!/bin/sh\\nexit 101\\n' > /usr/sbin/policy-rc.d; " +
  "chmod +x /usr/sbin/policy-rc.d; trap 'rm -f /usr/sbin/policy-rc.d' EXIT; }"

/** Installs what `npm run bench` loads and compares with from Debian, where it may; else says what will be left out. */
export async function ensureLoadTools() {
  const missing = ['wrk', 'nginx'].filter((command) => spawnSync('which', [command]).status !== 0)
  if (!missing.length) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say(
      `${missing.join(' and ')} not installed: what needs them is left out (Debian: apt-get install wrk nginx-light).`,
    )
    return
  }
  const packages = missing.map((command) => (command === 'nginx' ? 'nginx-light' : command)).join(' ')
  const install = `${unstarted}; apt-get update -q && apt-get install -q -y --no-install-recommends ${packages}`
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await step(`installing ${packages}`, () => run('load-tools', ['sh', '-c', install], { env }))
}
