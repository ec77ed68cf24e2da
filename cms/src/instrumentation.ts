/**
 * Next calls this once when a server starts, never in a build. The process is made warm and begins its jobs without waiting for a first
 * request; a database that is down does not keep it from starting.
 */
export async function register() {
  // Not a setting (env.ts): Next puts the runtime in when it builds, and leaves out for the other one what stands within.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { beginServing } = await import('./beginServing.ts')
    void beginServing()
  }
}
