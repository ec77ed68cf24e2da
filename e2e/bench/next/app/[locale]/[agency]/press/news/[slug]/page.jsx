import { LinkJSXConverter, RichText } from '@payloadcms/richtext-lexical/react'
import { Card, Picture } from '../../../../../../Cards.jsx'
import { agencyAt, articleOf } from '../../../../../../read.js'

const KINDS = ['accordion', 'callout', 'contactCard', 'file', 'gallery', 'image', 'table', 'video']

function Block({ node }) {
  const { title, text, picture, image } = node.fields
  return (
    <aside className={node.fields.blockType}>
      {title && <h2>{title}</h2>} {typeof text === 'string' && <p>{text}</p>}{' '}
      <Picture media={picture ?? image} />
    </aside>
  )
}

const converters = ({ defaultConverters }) => ({
  ...defaultConverters,
  ...LinkJSXConverter({ internalDocToHref: ({ linkNode }) => `/${linkNode.fields.doc?.value?.slug ?? ''}` }),
  blocks: Object.fromEntries(KINDS.map((kind) => [kind, ({ node }) => <Block node={node} />])),
})

export default async function Article({ params }) {
  const { locale, agency: agencySlug, slug } = await params
  const agency = await agencyAt(locale, agencySlug)
  const { article, related } = await articleOf(locale, agency, slug)
  return (
    <article>
      <h1>{article.title}</h1>
      <p>{article.summary}</p>
      <time dateTime={article.publishedAt}>{article.publishedAt}</time>
      <Picture media={article.picture} eager />
      <RichText data={article.body} converters={converters} />
      {related.map((item) => (
        <Card key={item.id} item={item} path="press/news" locale={locale} agency={agency} />
      ))}
    </article>
  )
}
