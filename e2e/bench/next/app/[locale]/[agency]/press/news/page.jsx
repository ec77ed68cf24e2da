import { Card } from '../../../../../Cards.jsx'
import { agencyAt, newsOf } from '../../../../../read.js'

export default async function List({ params }) {
  const { locale, agency: slug } = await params
  const agency = await agencyAt(locale, slug)
  const { docs, totalDocs, totalPages } = await newsOf(locale, agency)
  return (
    <>
      <h1>Жаңалықтар</h1>
      <p>{totalDocs}</p>
      {docs.map((item) => (
        <Card key={item.id} item={item} path="press/news" locale={locale} agency={agency} level="h2" />
      ))}
      <nav>
        {Array.from({ length: Math.min(7, totalPages) }, (_, page) => page + 1).map((page) => (
          <a key={page} href={`?page=${page}`}>
            {page}
          </a>
        ))}
      </nav>
    </>
  )
}
