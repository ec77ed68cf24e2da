import { t } from '@birlik/shared/messages'
import { expect, test } from '@playwright/test'
import { admin } from '../pages/admin.ts'
import { api } from '../support/api.ts'

const cms = () => process.env.BIRLIK_CMS_URL ?? ''

test.describe('an editor of one agency @editor', () => {
  // Payload keeps sessions in the user's own row: of two log-ins in the same instant one is lost.
  test.describe.configure({ mode: 'default' })

  test('writes news in Kazakh and Russian, a publisher publishes it, a citizen reads it', async ({
    browser,
    page,
    context,
  }) => {
    test.setTimeout(180_000)
    const mark = Date.now()
    const kk = {
      title: `Ауылда жаңа кітапхана ашылды ${mark}`,
      summary: 'Кітапхана күн сайын жұмыс істейді.',
      body: 'Оқырмандарды бес мың кітап күтеді.',
    }
    const ru = {
      title: `В селе открылась библиотека ${mark}`,
      summary: 'Библиотека работает каждый день.',
      body: 'Читателей ждут пять тысяч книг.',
    }
    const editor = admin(page)
    await editor.enter('editor', 'maidd')
    await editor.open('/collections/news/create?locale=kk')
    await editor.write(kk)
    await editor.saveDraft()
    await expect(page).toHaveURL(/\/collections\/news\/[\w-]{8,}/)
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''

    // Kazakh alone does not go out, and an editor does not publish.
    await expect(editor.publishButton).toHaveCount(0)
    const early = await context.request.patch(`${cms()}/api/news/${id}?locale=kk`, {
      data: { _status: 'published' },
      headers: { origin: cms() },
    })
    expect(early.status()).toBe(403)

    const desk = await browser.newContext({ locale: 'kk-KZ' })
    const publisher = admin(await desk.newPage())
    await publisher.enter('publisher', 'maidd')
    const half = await desk.request.patch(`${cms()}/api/news/${id}?locale=kk`, {
      data: { _status: 'published' },
      headers: { origin: cms() },
    })
    expect(half.status()).toBe(400)
    expect(JSON.stringify(await half.json())).toContain('title')

    await editor.open(`/collections/news/${id}?locale=ru`)
    await editor.write(ru)
    await editor.saveDraft()
    await editor.leave()

    await publisher.workOn(`/collections/news/${id}?locale=kk`)
    const published = desk
      .pages()[0]
      ?.waitForResponse(
        (response) => response.request().method() === 'PATCH' && response.url().includes('/api/news'),
      )
    await publisher.publishButton.first().click()
    expect((await published)?.status()).toBe(200)
    // Every process of the site has it, and the publisher is told so.
    await expect(publisher.liveStatus).toHaveText(/^Сайтта көрінген уақыты: \d\d:\d\d:\d\d$/)
    await expect(publisher.liveLinks).toHaveText(['Қазақша', 'Русский', 'English'])
    await desk.close()

    const { items } = await api('newsList', '/agencies/maidd/news?locale=kk&limit=5')
    const slug = items.find(({ title }) => title === kk.title)?.slug
    expect(slug).toMatch(/^auylda-zhana-kitaphana-ashyldy/)
    const citizen = await (await browser.newContext()).newPage()
    await citizen.goto(`/kk/maidd/press/news/${slug}`)
    await expect(citizen.getByRole('heading', { level: 1 })).toHaveText(kk.title)
    await expect(citizen.getByText(kk.body)).toBeVisible()
    await citizen.goto(`/ru/maidd/press/news/${slug}`)
    await expect(citizen.getByText(ru.body)).toBeVisible()
    await citizen.goto(`/en/maidd/press/news/${slug}`)
    await expect(citizen.getByText(t('en', 'language.only.ru')).first()).toBeVisible()
    await citizen.goto(`/ru/maidd/search?q=${mark}`)
    await expect(citizen.getByRole('link', { name: ru.title })).toBeVisible()
  })

  test('neither sees nor changes another agency’s content, by screen or by REST', async ({
    page,
    context,
  }) => {
    const { enter, open } = admin(page)
    await enter('editor', 'maidd')
    const { items } = await api('newsList', '/agencies/almaty/news?locale=kk&limit=1')
    const foreign = items[0]
    expect(foreign).toBeDefined()

    await open('/collections/news?limit=100')
    await expect(page.getByRole('table')).toBeVisible()
    await expect(page.getByText(foreign?.title ?? '', { exact: true })).toHaveCount(0)
    await open(`/collections/news/${foreign?.id}`)
    await expect(page.getByLabel(/^Тақырып/)).toHaveCount(0)

    const origin = { origin: cms() }
    const read = await context.request.get(`${cms()}/api/news/${foreign?.id}`, { headers: origin })
    expect([403, 404]).toContain(read.status())
    const list = await (
      await context.request.get(`${cms()}/api/news?limit=100&depth=0`, { headers: origin })
    ).json()
    expect(new Set(list.docs.map(({ agency }: { agency: string }) => agency)).size).toBe(1)
    const change = await context.request.patch(`${cms()}/api/news/${foreign?.id}`, {
      data: { title: 'Бөтен' },
      headers: origin,
    })
    expect([403, 404]).toContain(change.status())
    const remove = await context.request.delete(`${cms()}/api/news/${foreign?.id}`, { headers: origin })
    expect([403, 404]).toContain(remove.status())
    const smuggled = await context.request.post(`${cms()}/api/news`, {
      data: { title: 'Бөтен', agency: foreign?.agency.slug },
      headers: origin,
    })
    expect(smuggled.status()).toBeGreaterThanOrEqual(400)
  })
})

test.describe('a platform operator @editor', () => {
  test('sees every agency', async ({ page, context }) => {
    const { enter, open } = admin(page)
    await enter('operator')
    const { total, items } = await api('agencies', '/agencies?locale=kk&limit=100')
    await open('/collections/agencies?limit=100')
    await expect(page.getByRole('table')).toBeVisible()
    for (const { shortName } of items.slice(0, 3))
      await expect(page.getByRole('table').getByText(shortName).first()).toBeVisible()
    const { totalDocs } = await (
      await context.request.get(`${cms()}/api/agencies?limit=1`, { headers: { origin: cms() } })
    ).json()
    expect(totalDocs).toBeGreaterThanOrEqual(total)
  })
})
