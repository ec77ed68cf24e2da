const AGAIN_AFTER = 5000

/**
 * Next calls this once when a server starts, never in a build. The process is made warm and begins its jobs without waiting for a first
 * request; a database that is down does not keep it from starting.
 */
export function register() {
  // Replaced by Next when it builds, for each runtime; not a setting (env.ts).
  if (process.env.NEXT_RUNTIME === 'nodejs') void begin()
}

async function begin() {
  const [{ getPayload }, { default: config }, { startJobs }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./jobs/startJobs.ts'),
  ])
  for (;;) {
    const payload = await getPayload({ config }).catch(() => null)
    if (payload) return startJobs(payload)
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER))
  }
}
