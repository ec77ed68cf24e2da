import { Card, Cards, Picture } from '../../../Cards.jsx'
import { agencyAt, homeOf } from '../../../read.js'

export default async function Home({ params }) {
  const { locale, agency: slug } = await params
  const agency = await agencyAt(locale, slug)
  const { news, documents, services, events, vacancies, projects, head } = await homeOf(locale, agency)
  const common = { locale, agency }
  return (
    <>
      <Picture media={agency.cover} eager />
      <h1>{agency.name}</h1>
      <Cards title="Жаңалықтар" items={news} path="press/news" {...common} />
      <Cards title="Қызметтер" items={services} path="services" {...common} />
      <Cards title="Құжаттар" items={documents} path="documents" {...common} />
      <Cards title="Іс-шаралар" items={events} path="press/events" {...common} />
      <Cards title="Бос орындар" items={vacancies} path="careers/vacancies" {...common} />
      <Cards title="Жобалар" items={projects} path="projects" {...common} />
      {head && <Card item={head} path="about/leadership" meta={head.post} level="h2" {...common} />}
      {(agency.banners ?? []).map((banner) => (
        <a key={banner.id} href={banner.link}>
          {banner.title} {banner.text}
        </a>
      ))}
    </>
  )
}
