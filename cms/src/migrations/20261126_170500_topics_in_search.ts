import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** Files news that is there already under its topics, as services/search does for every news since. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`INSERT INTO search_words (id, doc, locale, word, exact, kind, agency, weight, age)
    SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-8' ||
        substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
      news.id, 'kk', '#' || topics_id, '#' || topics_id, 'news', agency_id, 0,
      CAST(-round(unixepoch(published_at, 'subsec') * 1000) AS INTEGER)
    FROM news JOIN news_rels ON parent_id = news.id AND path = 'topics'
    WHERE listed = 1 AND topics_id IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DELETE FROM search_words WHERE word >= '#' AND word < '$';`)
}
