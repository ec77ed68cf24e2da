import { nodesOf } from '@birlik/shared/structure'
import { Picture } from '../../../Cards.jsx'
import { agencyAt, platform } from '../../../read.js'

const LOCALES = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

export async function generateMetadata({ params }) {
  const { locale, agency } = await params
  const { name } = await agencyAt(locale, agency)
  return { title: name, description: name, alternates: { languages: LOCALES } }
}

function Sections({ nodes, home, locale }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.key}>
          <a href={`${home}${node.path}`}>{node.title[locale]}</a>
        </li>
      ))}
    </ul>
  )
}

export default async function Layout({ children, params }) {
  const { locale, agency: slug } = await params
  const [agency, settings] = await Promise.all([agencyAt(locale, slug), platform(locale)])
  const home = `/${locale}/${slug}`
  const menu = nodesOf(agency).filter(({ parent, path }) => parent === null && path !== '/')
  return (
    <html lang={locale} data-palette={agency.palette}>
      <body>
        <a href="#main">{locale === 'kk' ? 'Негізгі мазмұнға' : 'Main'}</a>
        <header>
          <a href={`${home}/`}>
            <Picture media={agency.emblem} eager /> <span>{agency.name}</span>
          </a>
          <nav aria-label="Languages">
            {Object.entries(LOCALES).map(([code, name]) => (
              <a key={code} href={`/${code}/${slug}/`} lang={code}>
                {name}
              </a>
            ))}
          </nav>
          <form action={`${home}/search`}>
            <input name="q" type="search" /> <button type="submit">⌕</button>
          </form>
          <nav aria-label="Menu">
            <Sections nodes={menu} home={home} locale={locale} />
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer>
          <h2>{agency.name}</h2>
          <Sections nodes={menu} home={home} locale={locale} />
          {(agency.addresses ?? []).map((address) => (
            <p key={address.id}>
              {address.postcode} {address.text ?? address.address} {address.label}
            </p>
          ))}
          {(agency.phones ?? []).map((phone) => (
            <p key={phone.id}>
              <a href={`tel:${phone.number}`}>{phone.number}</a> {phone.label}
            </p>
          ))}
          <a href={`mailto:${agency.email}`}>{agency.email}</a>
          {(agency.accounts ?? []).map((account) => (
            <a key={account.id} href={account.url}>
              {account.handle}
            </a>
          ))}
          <a href={`${home}/sitemap`}>Sitemap</a> <a href={`${home}/accessibility`}>Accessibility</a>
          <p>{settings.name ?? settings.title}</p>
        </footer>
      </body>
    </html>
  )
}
