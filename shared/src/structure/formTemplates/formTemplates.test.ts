import { describe, expect, it } from 'vitest'
import { contactForm, FORM_KINDS, type KNOWN_FIELDS } from '../../contract/dialogue/index.ts'
import { LOCALES } from '../../locales/index.ts'
import { FORM_TEMPLATES, nodeByKey } from '../index.ts'

const KNOWN_TYPES: Record<(typeof KNOWN_FIELDS)[number], string> = {
  message: 'long-text',
  name: 'text',
  email: 'email',
  phone: 'phone',
}
const DAYS = { question: 365, reception: 365, corruption: 1095, press: 365, 'site-error': 180 }

it('there is one for each kind', () => {
  expect(Object.keys(FORM_TEMPLATES)).toEqual(FORM_KINDS)
})

describe.each(FORM_KINDS)('template %s', (kind) => {
  const template = FORM_TEMPLATES[kind]

  it.each(LOCALES)('is a whole form in %s', (locale) => {
    const form = contactForm.parse({
      slug: kind,
      agency: { slug: 'maidd', name: 'Ministry', shortName: 'MAIDD' },
      language: locale,
      languages: [...LOCALES],
      kind: template.kind,
      title: template.title[locale],
      lead: template.lead[locale],
      nodes: template.nodes,
      updatedAt: null,
      fields: template.fields.map(({ label, hint, options, ...field }) => ({
        ...field,
        label: label[locale],
        hint: hint?.[locale] ?? null,
        options: options.map((option) => ({ ...option, label: option.label[locale] })),
      })),
      consent: {
        operator: 'Ministry',
        bin: null,
        ...template.consent,
        data: template.fields.map(({ label }) => label[locale]),
      },
    })
    expect(form.kind).toBe(kind)
    const texts = [form.title, form.lead, ...form.fields.flatMap(({ label, hint }) => [label, hint])]
    for (const text of texts.filter((text) => text !== null)) expect(text).toMatch(/\p{L}{2}/u)
  })

  it('asks every field once, and known fields as what they are', () => {
    const keys = template.fields.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { key, type, options } of template.fields) {
      expect(type, key).toBe(KNOWN_TYPES[key as keyof typeof KNOWN_TYPES] ?? type)
      expect(options.length > 0, key).toBe(type === 'choice')
    }
    expect(template.fields.find(({ key }) => key === 'message')?.required).toBe(true)
  })

  it('stands in sections that there are, and keeps data as long as it says', () => {
    expect(template.nodes.filter((key) => !nodeByKey(key))).toEqual([])
    expect(template.consent).toMatchObject({ days: DAYS[kind], openSources: false, thirdParties: null })
  })
})

it('lets whoever reports corruption stay anonymous', () => {
  const required = FORM_TEMPLATES.corruption.fields.filter(({ required }) => required)
  expect(required.map(({ key }) => key)).toEqual(['message'])
})
