import type { DatabaseSync } from 'node:sqlite'
import { type Change, COPY, type Copier } from './copier.ts'
import { newId } from './newId.ts'
import { versionOf } from './versionOf.ts'

/** Writes copies of the published news that are there, in turn: the news, its newest version, what search shows of it. */
export function copyNews(db: DatabaseSync, { read, write }: Copier) {
  const published = db.prepare(
    "SELECT id FROM news WHERE _status = 'published' AND listed AND instr(slug, ?) = 0 ORDER BY id",
  )
  const originals = published.all(COPY) as { id: string }[]
  const models = originals.flatMap(({ id }) => {
    const [news] = read('news', 'id', id)
    const version = versionOf(db, 'news', id)
    const [versionTree] = version ? read('_news_v', 'id', version) : []
    return news && versionTree
      ? [{ news, version: versionTree, entries: read('search_entries', 'doc', id) }]
      : []
  })

  return (agency: string, n: number, publishedAt: number): void => {
    const model = models[n % models.length]
    if (!model) throw new Error('there is no published news to copy')
    const id = newId(publishedAt)
    const at = new Date(publishedAt).toISOString()
    const slug = `${model.news.row.slug}${COPY}${n}`
    const changes: Record<string, string> = {
      agency_id: agency,
      agency,
      slug,
      path: `/press/news/${slug}`,
      doc: id,
      parent_id: id,
      date: at,
      published_at: at,
      changed_at: at,
      created_at: at,
      updated_at: at,
    }
    const change: Change = (column, value) =>
      column === 'title' ? `${value} – ${n}` : (changes[column] ?? value)
    write(model.news, id, change)
    write(model.version, newId(publishedAt), change)
    for (const entry of model.entries) write(entry, newId(publishedAt), change)
  }
}
