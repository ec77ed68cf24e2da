import type { Desk } from './desk.ts'

/** Publishes news of an agency that shows one of its forms; answers its address name. */
export async function newsWithForm(operator: Desk, agency: string, form: string): Promise<string> {
  const texts = { title: `Нысан: ${form}`, summary: 'Байланыс нысаны бар жаңалық.', body: bodyWith(form) }
  const { doc } = await operator.post('/news?locale=kk&draft=true', { agency, ...texts })
  await operator.patch(`/news/${doc.id}?draft=true`, texts, 'ru')
  await operator.patch(`/news/${doc.id}`, { _status: 'published' })
  return doc.slug
}

/** A formatted text that is one line and a form. */
function bodyWith(form: string) {
  const element = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = {
    type: 'text',
    text: 'Осы нысанды толтырыңыз.',
    format: 0,
    mode: 'normal',
    style: '',
    detail: 0,
  }
  return {
    root: {
      ...element,
      type: 'root',
      children: [
        { ...element, type: 'paragraph', textFormat: 0, children: [{ ...text, version: 1 }] },
        { type: 'block', version: 2, format: '', fields: { id: form, blockType: 'form', form } },
      ],
    },
  }
}
