import type { Agency, NewsArticle as Article, PublicQuestion, ServicePassport } from '@birlik/shared/contract'
import { t } from '@birlik/shared/messages'
import type {
  BreadcrumbList,
  GovernmentOrganization,
  GovernmentService,
  NewsArticle,
  QAPage,
  WebSite,
} from 'schema-dts'
import type { Crumb } from '../layouts/crumb.ts'
import type { Frame } from './page.ts'

/** The body whose site it is. */
export function governmentOrganization({ agency, links }: Frame<Agency>): GovernmentOrganization {
  const { contacts, ancestors } = agency
  const parent = ancestors.at(-1)
  const [address] = contacts.addresses
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${links.canonical(agency)}#body`,
    name: agency.name,
    ...(agency.abbreviation && { alternateName: agency.abbreviation }),
    url: links.canonical(agency),
    ...(agency.emblem && { logo: links.absolute(agency.emblem.url) }),
    ...(contacts.email && { email: contacts.email }),
    ...(contacts.phones[0] && { telephone: contacts.phones[0].number }),
    ...(address && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: address.text,
        ...(address.postcode && { postalCode: address.postcode }),
        addressCountry: 'KZ',
      },
    }),
    ...(contacts.point && {
      geo: { '@type': 'GeoCoordinates', latitude: contacts.point.lat, longitude: contacts.point.lon },
    }),
    ...(parent && { parentOrganization: { '@type': 'GovernmentOrganization', name: parent.name } }),
    ...(agency.accounts.length > 0 && { sameAs: agency.accounts.map(({ url }) => url) }),
  }
}

/** The portal with its search. */
export function webSite({ platform, links, locale }: Frame): WebSite {
  const home = links.canonical(null)
  return {
    '@type': 'WebSite',
    '@id': `${home}#site`,
    name: platform.title,
    url: home,
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${links.canonical(null, '/search')}?q={query}`,
      // schema-dts has no `query-input`, which search engines ask for.
      ...{ 'query-input': 'required name=query' },
    },
  }
}

/** The way from the home to the page itself. */
export function breadcrumbList(
  { agency, links, locale, path }: Frame,
  crumbs: readonly Crumb[],
  title: string,
): BreadcrumbList {
  const trail = [{ title: t(locale, 'nav.home'), path: '/' }, ...crumbs, { title, path }]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.title,
      item: links.canonical(agency, step.path),
    })),
  }
}

/** An article of an agency's press centre. */
export function newsArticle({ agency, links, path }: Frame<Agency>, article: Article): NewsArticle {
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    inLanguage: article.language,
    mainEntityOfPage: links.canonical(agency, path, article.language),
    ...(article.picture && { image: links.absolute(article.picture.url) }),
    author: { '@id': `${links.canonical(agency)}#body` },
    publisher: { '@id': `${links.canonical(agency)}#body` },
  }
}

/** A public service; its canonical page is the portal's. */
export function governmentService({ links }: Frame, service: ServicePassport): GovernmentService {
  return {
    '@type': 'GovernmentService',
    name: service.title,
    description: service.summary,
    url: links.canonical(null, `/services/${service.slug}`, service.language),
    areaServed: { '@type': 'Country', name: 'Kazakhstan' },
    provider: { '@type': 'GovernmentOrganization', name: service.provider || service.agency.name },
    ...(service.fee.tenge !== null && {
      offers: { '@type': 'Offer', price: service.fee.tenge, priceCurrency: 'KZT' },
    }),
    availableChannel: service.applyAt.flatMap(({ title, href }) =>
      href ? [{ '@type': 'ServiceChannel' as const, name: title, serviceUrl: href }] : [],
    ),
  }
}

/** A published question with its answer; who asked is not told. */
export function qaPage({ agency, links, path }: Frame<Agency>, found: PublicQuestion, title: string): QAPage {
  return {
    '@type': 'QAPage',
    inLanguage: found.language,
    mainEntityOfPage: links.canonical(agency, path, found.language),
    mainEntity: {
      '@type': 'Question',
      name: title,
      text: found.question,
      answerCount: 1,
      datePublished: found.askedAt,
      acceptedAnswer: {
        '@type': 'Answer',
        text: found.answer,
        datePublished: found.answeredAt,
        dateModified: found.updatedAt,
        url: links.canonical(agency, path, found.language),
        author: { '@id': `${links.canonical(agency)}#body` },
      },
    },
  }
}
