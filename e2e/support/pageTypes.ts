import { api } from './api.ts'

/** One address of each type of page, without language. Slugs are read from the API, so content may change freely. */
export async function pageTypes(site?: string): Promise<Record<string, string>> {
  const agency = 'maidd'
  const [news, documents, services, situations, people, events, vacancies, projects, questions] =
    await Promise.all([
      api('newsList', `/agencies/${agency}/news?limit=1`, site),
      api('documentList', `/agencies/${agency}/documents?limit=1`, site),
      api('agencyServiceList', `/agencies/${agency}/services?limit=1`, site),
      api('situationList', '/situations?limit=1', site),
      api('personList', `/agencies/${agency}/people?limit=1`, site),
      api('eventList', `/agencies/${agency}/events?limit=1`, site),
      api('vacancyList', `/agencies/${agency}/vacancies?limit=1`, site),
      api('projectList', `/agencies/${agency}/projects?limit=1`, site),
      api('questionList', `/agencies/${agency}/questions?limit=1`, site),
    ])
  const first = (list: { items: { slug: string }[] }): string => {
    const item = list.items[0]
    if (!item) throw new Error('the demonstration content lacks a kind of document')
    return item.slug
  }
  return {
    portal: '/',
    agencies: '/agencies',
    services: '/services',
    service: `/services/${first(services)}`,
    situations: '/situations',
    situation: `/situations/${first(situations)}`,
    search: '/search?q=министр',
    'search, nothing found': '/search?q=жоқсөз',
    preferences: '/preferences',
    'choice of a body to write to': '/dialogue',
    'agency home': `/${agency}/`,
    'small agency home': '/forest-demo/',
    'section about': `/${agency}/about`,
    structure: `/${agency}/about/structure`,
    leadership: `/${agency}/about/leadership`,
    person: `/${agency}/about/leadership/${first(people)}`,
    contacts: `/${agency}/contacts`,
    'news list': `/${agency}/press/news`,
    article: `/${agency}/press/news/${first(news)}`,
    'event calendar': `/${agency}/press/events`,
    event: `/${agency}/press/events/${first(events)}`,
    'official accounts': `/${agency}/press/social`,
    documents: `/${agency}/documents`,
    document: `/${agency}/documents/${first(documents)}`,
    'agency services': `/${agency}/services`,
    vacancies: `/${agency}/careers/vacancies`,
    vacancy: `/${agency}/careers/vacancies/${first(vacancies)}`,
    projects: `/${agency}/projects`,
    project: `/${agency}/projects/${first(projects)}`,
    'section with a contact form': `/${agency}/citizens`,
    reception: `/${agency}/citizens/reception`,
    faq: `/${agency}/citizens/faq`,
    'later capability': `/${agency}/citizens/appeal`,
    'appeal statistics': `/${agency}/citizens/statistics`,
    'unfilled page': `/${agency}/citizens/costs`,
    'agency search': `/${agency}/search?q=министр`,
    dialogue: `/${agency}/dialogue`,
    'published questions': `/${agency}/dialogue/questions`,
    'published question': `/${agency}/dialogue/questions/${first(questions)}`,
    'no published questions': '/forest-demo/dialogue/questions',
    'account of a dialogue': `/${agency}/dialogue/figures`,
    'account without questions': '/forest-demo/dialogue/figures',
    'all accounts side by side': '/dialogue/figures',
    sitemap: `/${agency}/sitemap`,
    'accessibility statement': `/${agency}/accessibility`,
    privacy: `/${agency}/privacy`,
    'not found': `/${agency}/press/news/joq`,
  }
}
