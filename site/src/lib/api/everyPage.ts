type Page<T> = { items: T[]; next: string | null }

/** All items of a list, page after page. */
export async function everyPage<T>(ask: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  for (let page = 1; ; page++) {
    const answer = await ask(page)
    items.push(...answer.items)
    if (answer.next === null || answer.items.length === 0) return items
  }
}
