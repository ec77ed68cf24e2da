import { DatabaseSync } from 'node:sqlite'
import { COPY, copier } from './copier.ts'
import { copyAgency } from './copyAgency.ts'
import { copyNews } from './copyNews.ts'
import { random } from './random.ts'

const PER_TRANSACTION = 2000
const YEARS = 5 * 365 * 86_400_000

type Wanted = { news: number; agencies: number }

/**
 * Fills a database with the demonstration content up to `wanted` by copies of it, past Payload: 200,000 news by its
 * operations would take two hours. What search knows of news is written without their words, which no page reads.
 */
export function fill(path: string, wanted: Wanted, say: (line: string) => void): void {
  const db = new DatabaseSync(path)
  // Nothing here is worth a sync: what breaks off is generated anew.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -500000')
  // Pictures of the platform may be used by every agency: those of the demonstration serve all copies.
  db.exec('UPDATE media SET agency_id = NULL')
  const { read, write } = copier(db)

  const originals = db.prepare('SELECT id FROM agencies WHERE instr(slug, ?) = 0 ORDER BY id').all(COPY)
  const present = count('agencies')
  inTransactions(wanted.agencies - present, 'agencies', (n) => {
    const model = originals[(present + n) % originals.length]?.id
    copyAgency(db, { read, write }, String(model), present + n)
  })

  const agencies = (db.prepare('SELECT id FROM agencies ORDER BY slug').all() as { id: string }[]).map(
    ({ id }) => id,
  )
  const copy = copyNews(db, { read, write })
  const there = count('news')
  const missing = wanted.news - there
  const begin = Date.now() - YEARS
  const chance = random(there)
  inTransactions(missing, 'news', (n) => {
    // Uneven as in life: the busiest of 220 agencies writes 7 % of all, the quieter half of them 29 %.
    const agency = agencies[Math.floor(agencies.length * chance() ** 2)]
    if (agency) copy(agency, there + n, begin + Math.floor((YEARS * (n + 0.5)) / missing))
  })

  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  say(`${count('news')} news of ${count('agencies')} agencies are in ${path}`)
  db.close()

  function count(table: string): number {
    return (db.prepare(`SELECT count(*) AS n FROM "${table}"`).get() as { n: number }).n
  }

  function inTransactions(total: number, what: string, make: (n: number) => void): void {
    for (let done = 0; done < total; ) {
      const until = Math.min(total, done + PER_TRANSACTION)
      db.exec('BEGIN')
      for (; done < until; done++) make(done)
      db.exec('COMMIT')
      if (done === total || done % 10_000 === 0) say(`${done} of ${total} ${what}`)
    }
  }
}
