/**
 * Counts what runs at once for each sender. `begin` answers what to call at the end, or undefined while so many are running already.
 */
export function countRunning(most: number) {
  const running = new Map<string, number>()

  function end(sender: string) {
    const left = (running.get(sender) ?? 1) - 1
    if (left > 0) running.set(sender, left)
    else running.delete(sender)
  }

  return function begin(sender: string): (() => void) | undefined {
    const now = running.get(sender) ?? 0
    if (now >= most) return undefined
    running.set(sender, now + 1)
    return () => end(sender)
  }
}
