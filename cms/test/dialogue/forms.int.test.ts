import { tag } from '@birlik/shared/contract'
import { FORM_TEMPLATES } from '@birlik/shared/structure'
import { ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from '../api/api.ts'
import { plansOfReads } from '../api/plansOfReads.ts'
import { makeAgency } from '../core/content.ts'
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

const message = { key: 'message', type: 'long-text' as const, required: true, label: 'Сұрағыңыз' }

const create = (agency: string, data: object, locale: 'kk' | 'ru' = 'kk') =>
  api.payload.create({ collection: 'forms', locale, depth: 0, data: { agency, ...data } as never })

/** Faults by path, as the person who saves reads them. */
async function faultsOf(saving: Promise<unknown>): Promise<Record<string, string>> {
  const error = await saving.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof ValidationError)) throw new Error(`Saved, or failed otherwise: ${error}`)
  return Object.fromEntries(error.data.errors.map(({ path, message }) => [path, message]))
}

const slugsOf = async (agency: string) =>
  (await api.ask('formList', { agency })).items.map(({ slug }) => slug)

describe('forms that an agency has not touched', () => {
  it('are the platform’s, in the order of the contract', async () => {
    const { slug } = await newAgency()
    const { items, total } = await api.ask('formList', { agency: slug }, { locale: 'ru' })
    expect(items.map(({ slug }) => slug)).toEqual(Object.keys(FORM_TEMPLATES))
    expect(items[0]).toMatchObject({ title: FORM_TEMPLATES.question.title.ru, updatedAt: null })
    expect(total).toBe(5)
  })

  it('name the agency as the operator of the data, with all that is asked for', async () => {
    const { slug, id } = await newAgency()
    await api.payload.update({ collection: 'agencies', id, data: { bin: '010203040506' }, locale: 'kk' })
    const { consent, fields } = await api.ask('form', { agency: slug, slug: 'press' }, { locale: 'kk' })
    expect(consent).toMatchObject({ operator: `${slug} министрлігі`, bin: '010203040506', days: 365 })
    expect(consent.data).toEqual(fields.map(({ label }) => label))
  })

  it('are not those of a draft or of a body that has ceased', async () => {
    const { slug, id } = await newAgency()
    await api.payload.update({
      collection: 'agencies',
      id,
      data: { state: 'closed', withoutSuccessor: true },
      locale: 'kk',
    })
    expect(await slugsOf(slug)).toEqual([])
    expect((await api.problemAt(`/api/v1/agencies/${slug}/forms/question`)).status).toBe(410)
  })

  it.each(['none', 'constructor', '__proto__'])('are no other: %s', async (form) => {
    const { slug } = await newAgency()
    expect((await api.problemAt(`/api/v1/agencies/${slug}/forms/${form}`)).status).toBe(404)
  })
})

describe('a form of an agency’s own', () => {
  it('takes the place of the template with its address', async () => {
    const { slug, id } = await newAgency()
    await create(id, { kind: 'question', slug: 'question', title: 'Өз сұрағымыз' })
    const { items } = await api.ask('formList', { agency: slug })
    expect(items.map(({ slug, title }) => [slug, title]).slice(0, 2)).toEqual([
      ['question', 'Өз сұрағымыз'],
      ['reception', FORM_TEMPLATES.reception.title.kk],
    ])
    expect((await api.ask('form', { agency: slug, slug: 'question' })).updatedAt).not.toBeNull()
  })

  it('hides it while it is not open', async () => {
    const { slug, id } = await newAgency()
    await create(id, { kind: 'press', open: false })
    expect(await slugsOf(slug)).toEqual(['question', 'reception', 'corruption', 'site-error'])
    expect((await api.problemAt(`/api/v1/agencies/${slug}/forms/press`)).status).toBe(410)
  })

  it('stands beside them under another address, with its choices', async () => {
    const { slug, id } = await newAgency()
    const options = [
      { value: 'a', label: 'Бірінші' },
      { value: 'b', label: 'Екінші' },
    ]
    const topic = { key: 'topic', type: 'choice', label: 'Тақырып', options }
    const { id: form } = await create(id, {
      kind: 'question',
      slug: 'contest',
      title: 'Байқау',
      open: false,
      fields: [message, topic],
    })
    const stored = await api.payload.findByID({ collection: 'forms', id: form, locale: 'kk', depth: 0 })
    await api.payload.update({
      collection: 'forms',
      id: form,
      locale: 'ru',
      data: {
        open: true,
        title: 'Конкурс',
        fields: stored.fields?.map((field) => ({
          ...field,
          label: field.key === 'topic' ? 'Тема' : 'Ваш вопрос',
          options: field.options?.map((option) => ({
            ...option,
            label: option.value === 'a' ? 'Первый' : 'Второй',
          })),
        })),
      },
    })
    const inEnglish = await api.ask('form', { agency: slug, slug: 'contest' }, { locale: 'en' })
    expect(inEnglish).toMatchObject({ language: 'ru', languages: ['kk', 'ru'], title: 'Конкурс', lead: null })
    expect(inEnglish.consent.operator).toBe(`Министерство ${slug}`)
    expect(inEnglish.fields[1]?.options.map(({ label }) => label)).toEqual(['Первый', 'Второй'])
    const inKazakh = await api.ask('form', { agency: slug, slug: 'contest' }, { locale: 'kk' })
    expect(inKazakh.fields.map(({ label }) => label)).toEqual(['Сұрағыңыз', 'Тақырып'])
    expect((await slugsOf(slug)).at(-1)).toBe('contest')
  })

  it('is not another agency’s', async () => {
    const [mine, theirs] = [await newAgency(), await newAgency()]
    await create(theirs.id, { kind: 'press', open: false })
    expect(await slugsOf(mine.slug)).toContain('press')
  })
})

describe('a form made with nothing but its kind', () => {
  it.each(['kk', 'ru'] as const)('is the template in all languages, when saved in %s', async (locale) => {
    const { slug, id } = await newAgency()
    await create(id, { kind: 'corruption' }, locale)
    for (const language of ['kk', 'ru', 'en'] as const) {
      const made = await api.ask('form', { agency: slug, slug: 'corruption' }, { locale: language })
      const template = FORM_TEMPLATES.corruption
      expect(made).toMatchObject({ language, title: template.title[language], lead: template.lead[language] })
      expect(made.nodes).toEqual(template.nodes)
      expect(made.fields.map(({ label, hint }) => [label, hint])).toEqual(
        template.fields.map(({ label, hint }) => [label[language], hint?.[language] ?? null]),
      )
      expect(made.consent.days).toBe(1095)
    }
  })

  it('keeps what was written already', async () => {
    const { slug, id } = await newAgency()
    const consent = { days: 30, other: 'Басқа' }
    await create(id, { kind: 'site-error', title: 'Қате таптыңыз ба?', slug: 'error', open: false, consent })
    const { docs } = await api.payload.find({
      collection: 'forms',
      where: { slug: { equals: 'error' } },
      locale: 'all',
    })
    expect(docs[0]).toMatchObject({
      title: { kk: 'Қате таптыңыз ба?', ru: FORM_TEMPLATES['site-error'].title.ru },
      consent: { days: 30, other: { kk: 'Басқа' } },
    })
    expect(await slugsOf(slug)).not.toContain('error')
  })
})

describe('what a form must be', () => {
  const open = { kind: 'question', slug: 'own', title: 'Нысан' }
  const inKazakh = { ...open, open: false }

  it.each([
    ['the message is missing', { fields: [{ key: 'name', type: 'text', label: 'Аты' }] }, 'fields'],
    ['the message is optional', { fields: [{ ...message, required: false }] }, 'fields.0.required'],
    [
      'a known field has another type',
      { fields: [message, { key: 'email', type: 'text', label: 'П' }] },
      'fields.1.type',
    ],
    ['two fields have one key', { fields: [message, { ...message, type: 'long-text' }] }, 'fields.1.key'],
    [
      'a choice has one option',
      { fields: [message, { key: 'c', type: 'choice', label: 'Т', options: [{ value: 'a', label: 'Ә' }] }] },
      'fields.1.options',
    ],
    [
      'two options have one key',
      {
        fields: [
          message,
          {
            key: 'c',
            type: 'choice',
            label: 'Т',
            options: [
              { value: 'a', label: 'Ә' },
              { value: 'a', label: 'Б' },
            ],
          },
        ],
      },
      'fields.1.options.1.value',
    ],
    [
      'two fields take files',
      { fields: [message, { key: 'f', type: 'file', label: 'Ф' }, { key: 'g', type: 'file', label: 'Ф' }] },
      'fields.2.type',
    ],
    ['it takes the address of a template of another kind', { fields: [message], slug: 'press' }, 'slug'],
  ])('is refused where %s', async (_, data, path) => {
    const { id } = await newAgency()
    expect(Object.keys(await faultsOf(create(id, { ...inKazakh, ...data })))).toEqual([path])
  })

  it('is refused open while a text is missing in Russian, by name and language', async () => {
    const { id } = await newAgency()
    const faults = await faultsOf(create(id, { ...open, fields: [message] }))
    expect(Object.keys(faults)).toEqual(['title', 'fields.0.label'])
    expect(faults.title).toContain('орысша')
  })

  it('looks at all languages, whichever is saved', async () => {
    const { id } = await newAgency()
    const { id: form } = await create(id, { kind: 'press' })
    const clearing = api.payload.update({ collection: 'forms', id: form, locale: 'ru', data: { title: '' } })
    expect(Object.keys(await faultsOf(clearing))).toEqual(['title'])
    await api.payload.update({ collection: 'forms', id: form, locale: 'kk', data: { title: 'Жаңа атау' } })
  })

  it('gets keys from its labels where nobody wrote any', async () => {
    const { id } = await newAgency()
    const made = await create(id, {
      ...inKazakh,
      fields: [message, { type: 'date', label: 'Туған күні' }, { type: 'text', label: '1-сұрақ' }],
    })
    expect(made.fields?.map(({ key }) => key)).toEqual(['message', 'tugan-kuni', 'f-1-suraq'])
  })
})

it('a write of a form is announced to the pages that show it', async () => {
  const { slug, id } = await newAgency()
  const { id: form } = await create(id, { kind: 'press' })
  await api.payload.update({ collection: 'forms', id: form, locale: 'kk', data: { open: false } })
  await api.payload.delete({ collection: 'forms', id: form })
  const { docs } = await api.payload.find({
    collection: 'outbox',
    where: { subject: { equals: `forms:${form}` } },
    sort: 'createdAt',
  })
  const tags = [tag.forms(slug), tag.form(slug, 'press')]
  expect(docs.map(({ tags, gone }) => [tags, gone])).toEqual([
    [tags, false],
    [tags, true],
    [[...tags, tag.redirects(slug)], false],
  ])
})

if (testKind === 'sqlite')
  it('forms are found by index', async () => {
    const { slug, id } = await newAgency()
    await create(id, { kind: 'question' })
    for (const asking of [
      () => api.ask('formList', { agency: slug }),
      () => api.ask('form', { agency: slug, slug: 'question' }),
    ]) {
      const plans = await plansOfReads(api.payload, asking)
      expect(plans.flatMap(({ scans }) => scans)).toEqual([])
    }
  })
