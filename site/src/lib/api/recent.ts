/** The `limit` entries kept last, by key. */
export function createRecent<T>(limit: number) {
  const entries = new Map<string, T>()
  return {
    get: (key: string) => entries.get(key),
    keep(key: string, value: T) {
      entries.delete(key)
      entries.set(key, value)
      const [oldest] = entries.keys()
      if (entries.size > limit && oldest !== undefined) entries.delete(oldest)
    },
  }
}
