import { type BlockOf, tag } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { FORM_TEMPLATES } from '@birlik/shared/structure'
import { ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from '../api/api.ts'
import { plansOfReads } from '../api/plansOfReads.ts'
import { body, publish, titled } from '../api/seed.ts'
import { logIn, makeAgency, makeUser } from '../core/content.ts'
import { testKind } from '../support/testDatabase.ts'

let api: Api
let agencies = 0
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api?.close())

/** An agency of its own for each test, so that none sees the forms of another. */
async function newAgency() {
  const slug = `body${++agencies}`
  return { slug, id: String((await makeAgency(api.payload, slug)).id) }
}

const makeForm = async (agency: string, data: object) => {
  const made = await api.payload.create({
    collection: 'forms',
    locale: 'kk',
    depth: 0,
    data: { agency, kind: 'question', ...data } as never,
  })
  return String(made.id)
}

/** A piece of news that shows a form in each of its languages. */
async function newsWith(agency: string, form: string): Promise<string> {
  const shown = body('Төмендегі нысанды толтырыңыз.', { type: 'form', form })
  const texts = titled('Байқау басталды', 'Начался конкурс')
  await publish(
    api.payload,
    'news',
    { agency, slug: 'contest' },
    { kk: { ...texts.kk, body: shown }, ru: { ...texts.ru, body: shown } },
  )
  return 'contest'
}

/** The form as a reader of that piece of news meets it. */
async function formIn(agency: string, slug: string, locale: Locale = 'kk') {
  const article = await api.ask('news', { agency, slug }, { locale })
  return article.body.find((block): block is BlockOf<'form'> => block.type === 'form')
}

/** What the person who saves is told, by field. */
async function faultsOf(saving: Promise<unknown>): Promise<Record<string, string>> {
  const error = await saving.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof ValidationError)) throw new Error(`Saved, or failed otherwise: ${error}`)
  return Object.fromEntries(error.data.errors.map(({ path, message }) => [path, message]))
}

describe('a form within a text', () => {
  it('is the platform’s, in the language of the reader', async () => {
    const { slug, id } = await newAgency()
    const { title, lead } = FORM_TEMPLATES.reception
    expect(await formIn(slug, await newsWith(id, 'reception'), 'ru')).toEqual({
      type: 'form',
      agency: slug,
      slug: 'reception',
      about: { language: 'ru', kind: 'reception', title: title.ru, lead: lead.ru },
    })
  })

  it('is the agency’s own under the same address', async () => {
    const { slug, id } = await newAgency()
    await makeForm(id, { kind: 'reception', title: 'Министрдің қабылдауы' })
    const shown = await formIn(slug, await newsWith(id, 'reception'))
    expect(shown?.about?.title).toBe('Министрдің қабылдауы')
  })

  it('takes nothing while it is closed, and opens again with its new title', async () => {
    const { slug, id } = await newAgency()
    const form = await makeForm(id, { slug: 'contest', title: 'Байқауға қатысу', open: false })
    const news = await newsWith(id, 'contest')
    expect((await formIn(slug, news))?.about).toBeNull()
    const data = { open: true, title: 'Байқау сұрақтары' }
    await api.payload.update({ collection: 'forms', id: form, locale: 'kk', data })
    expect((await formIn(slug, news))?.about?.title).toBe('Байқау сұрақтары')
  })

  it('takes nothing once it is deleted, unless the platform has one there', async () => {
    const { slug, id } = await newAgency()
    const own = await makeForm(id, { slug: 'contest' })
    const news = await newsWith(id, 'contest')
    await api.payload.delete({ collection: 'forms', id: own })
    expect(await formIn(slug, news)).toEqual({ type: 'form', agency: slug, slug: 'contest', about: null })

    const other = await newAgency()
    const press = await makeForm(other.id, { kind: 'press', title: 'Редакцияларға' })
    const theirs = await newsWith(other.id, 'press')
    await api.payload.delete({ collection: 'forms', id: press })
    expect((await formIn(other.slug, theirs))?.about?.title).toBe(FORM_TEMPLATES.press.title.kk)
  })

  it('takes nothing for a body that has ceased', async () => {
    const { slug, id } = await newAgency()
    const news = await newsWith(id, 'question')
    await api.payload.update({
      collection: 'agencies',
      id,
      data: { state: 'closed', withoutSuccessor: true },
      locale: 'kk',
    })
    expect((await formIn(slug, news))?.about).toBeNull()
  })

  it('does not hear of what another agency does with a form of the same address', async () => {
    const [mine, theirs] = [await newAgency(), await newAgency()]
    const news = await newsWith(mine.id, 'press')
    await makeForm(theirs.id, { kind: 'press', open: false })
    expect((await formIn(mine.slug, news))?.about?.title).toBe(FORM_TEMPLATES.press.title.kk)
  })

  it('stands in answers of lists too', async () => {
    const { slug, id } = await newAgency()
    const answer = body('Нысанды толтырыңыз.', { type: 'form', form: 'reception' })
    const texts = {
      kk: { question: 'Қалай жазыламын?', answer },
      ru: { question: 'Как записаться?', answer },
    }
    await publish(api.payload, 'faq', { agency: id, slug: 'how' }, texts)
    const { items } = await api.ask('faqList', { agency: slug })
    expect(items[0]?.answer.at(-1)).toMatchObject({ type: 'form', about: { kind: 'reception' } })
  })

  if (testKind === 'sqlite')
    it('is found by index', async () => {
      const { slug, id } = await newAgency()
      await makeForm(id, { slug: 'contest' })
      const news = await newsWith(id, 'contest')
      const plans = await plansOfReads(api.payload, () => api.ask('news', { agency: slug, slug: news }))
      expect(plans.flatMap(({ scans }) => scans)).toEqual([])
    })
})

describe('a text cannot be saved with', () => {
  const fault = expect.stringContaining('бұл органда жоқ байланыс нысаны')

  it('the form of another agency', async () => {
    const [mine, theirs] = [await newAgency(), await newAgency()]
    await makeForm(theirs.id, { slug: 'contest' })
    expect(await faultsOf(newsWith(mine.id, 'contest'))).toEqual({ body: fault })
  })

  it.each(['none', 'constructor'])('a form that nobody has: %s', async (form) => {
    const { id } = await newAgency()
    expect(await faultsOf(newsWith(id, form))).toEqual({ body: fault })
  })

  it('any, when the text is the platform’s own', async () => {
    const steps = [{ title: 'Бірінші', body: body('Мәтін', { type: 'form', form: 'question' }) }]
    const saving = api.payload.create({
      collection: 'situations',
      locale: 'kk',
      data: { title: 'Көшу', slug: 'moving', steps } as never,
    })
    expect(await faultsOf(saving)).toEqual({ 'steps.0.body': fault })
  })
})

it('the pages that show a form hear of it and of no other, under its former address too', async () => {
  const { slug, id } = await newAgency()
  const form = await makeForm(id, { slug: 'contest' })
  const update = (data: object) =>
    api.payload.update({ collection: 'forms', id: form, locale: 'kk', data: data as never })
  await update({ title: 'Байқау' })
  await update({ open: false })
  await update({ open: true, slug: 'final' })
  await api.payload.delete({ collection: 'forms', id: form })
  const { docs } = await api.payload.find({
    collection: 'outbox',
    where: { subject: { equals: `forms:${form}` } },
    sort: 'createdAt',
  })
  const [contest, final] = [tag.form(slug, 'contest'), tag.form(slug, 'final')]
  expect(docs.map(({ tags, gone }) => [tags, gone])).toEqual([
    [[tag.forms(slug), contest], false],
    [[tag.forms(slug), contest], false],
    [[tag.forms(slug), contest], true],
    [[tag.forms(slug), final, contest, tag.redirects(slug)], true],
    [[tag.forms(slug), final, tag.redirects(slug)], true],
  ])
})

describe('an editor chooses', () => {
  const choicesFor = async (token: string | undefined, agency?: string) => {
    const response = await api.rest('GET', `/api/form-choices${agency ? `?agency=${agency}` : ''}`, { token })
    return response.ok ? (await response.json()).choices : response.status
  }
  const tokenIn = async (...ids: string[]) => {
    const memberships = ids.map((agency) => ({ agency, role: 'editor' as const }))
    return logIn(api.payload, (await makeUser(api.payload, { memberships })).email)
  }
  const ofPlatform = Object.values(FORM_TEMPLATES).map(({ kind, title }) => ({
    slug: kind,
    label: `${title.kk} (${kind})`,
  }))

  it('among the forms of the agency by title; one that is closed says so', async () => {
    const { id } = await newAgency()
    await makeForm(id, { slug: 'contest', title: 'Байқау', open: false })
    const token = await tokenIn(id)
    expect(await choicesFor(token)).toEqual([
      ...ofPlatform,
      { slug: 'contest', label: 'Байқау (contest) · жабық' },
    ])
  })

  it('after the agency, when they serve several', async () => {
    const [first, second] = [await newAgency(), await newAgency()]
    await makeForm(second.id, { slug: 'contest', title: 'Байқау' })
    const token = await tokenIn(first.id, second.id)
    expect(await choicesFor(token)).toBeNull()
    expect(await choicesFor(token, second.id)).toContainEqual({ slug: 'contest', label: 'Байқау (contest)' })
  })

  it('nothing that another agency made', async () => {
    const [mine, theirs] = [await newAgency(), await newAgency()]
    await makeForm(theirs.id, { slug: 'contest', title: 'Байқау' })
    expect(await choicesFor(await tokenIn(mine.id), theirs.id)).toEqual(ofPlatform)
  })

  it('nothing without logging in', async () => {
    expect(await choicesFor(undefined)).toBe(401)
  })
})
