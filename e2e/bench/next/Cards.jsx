const day = (locale, value) =>
  value &&
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Almaty' }).format(new Date(value))

export function Picture({ media, eager = false }) {
  if (!media?.sizes) return null
  const sources = ['avif', 'webp'].map((format) => ({
    format,
    set: [320, 640, 960, 1600]
      .map((width) => media.sizes[`${format}${width}`])
      .flatMap((size) => (size?.url ? [`${size.url} ${size.width}w`] : []))
      .join(', '),
  }))
  return (
    <picture>
      {sources.map(({ format, set }) => (
        <source key={format} type={`image/${format}`} srcSet={set} sizes="(min-width: 48rem) 33vw, 100vw" />
      ))}
      <img
        src={media.url}
        alt={media.alt ?? ''}
        width={media.width}
        height={media.height}
        loading={eager ? 'eager' : 'lazy'}
      />
    </picture>
  )
}

export function Card({ locale, agency, item, path, meta, level: Heading = 'h3' }) {
  return (
    <article className="card">
      <Picture media={item.picture ?? item.portrait} />
      <Heading>
        <a href={`/${locale}/${agency.slug}/${path}/${item.slug}`}>{item.title ?? item.name}</a>
      </Heading>
      {item.summary && <p>{item.summary}</p>}
      <p className="meta">
        <time dateTime={item.publishedAt}>{day(locale, item.publishedAt)}</time> {meta}
      </p>
      <ul className="topics">
        {(item.topics ?? []).map((topic) => (
          <li key={topic.id}>
            <a href={`/${locale}/${agency.slug}/press/news?topic=${topic.key}`}>{topic.title}</a>
          </li>
        ))}
      </ul>
    </article>
  )
}

export function Cards({ title, items, ...rest }) {
  if (!items.length) return null
  return (
    <section>
      <h2>{title}</h2>
      <div className="grid">
        {items.map((item) => (
          <Card key={item.id} item={item} {...rest} />
        ))}
      </div>
    </section>
  )
}
