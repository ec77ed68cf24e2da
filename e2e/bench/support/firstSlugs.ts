/** Addresses of an article and a service of the demonstration. */
export async function firstSlugs(origin: string) {
  const first = async (list: string) => {
    const response = await fetch(`${origin}/api/v1${list}?limit=1`)
    const { items } = (await response.json()) as { items: { slug: string }[] }
    return items[0]?.slug
  }
  return {
    article: `/kk/maidd/press/news/${await first('/agencies/maidd/news')}`,
    service: `/kk/services/${await first('/services')}`,
  }
}
