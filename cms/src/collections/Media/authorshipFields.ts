import type { Field, TextField } from 'payload'
import { tri } from '../../services/tri.ts'

type Named = { authorship?: Record<string, unknown> }

const names = (data: Named) => Object.values(data.authorship ?? {}).some(Boolean)

const shown = (name: string, label: TextField['label']): TextField => ({
  name,
  type: 'text',
  label,
  admin: { readOnly: true, condition: (data: Named) => Boolean(data.authorship?.[name]) },
})

/** Whom a document names as having made it: readers of the file see it too. And the way to take that out. */
export const authorshipFields: Field[] = [
  {
    name: 'authorship',
    type: 'group',
    label: tri(
      'Файлдың ішіндегі авторлық деректер',
      'Сведения об авторах внутри файла',
      'Who made it, as the file says',
    ),
    admin: {
      condition: names,
      description: tri(
        'Файлды жүктеп алған адам мұны көреді.',
        'Это увидит каждый, кто скачает файл.',
        'Everybody who downloads the file can see this.',
      ),
    },
    fields: [
      shown('author', tri('Авторы', 'Автор', 'Author')),
      shown('lastModifiedBy', tri('Соңғы өзгерткен адам', 'Кем изменён последний раз', 'Last modified by')),
      shown('company', tri('Ұйым', 'Организация', 'Company')),
      shown('comments', tri('Түсініктеме', 'Комментарий', 'Comments')),
      shown(
        'reviewers',
        tri('Ескертпелер мен түзетулердің авторлары', 'Авторы примечаний и исправлений', 'Reviewers'),
      ),
    ],
  },
  {
    name: 'removeAuthorship',
    type: 'checkbox',
    defaultValue: false,
    label: tri(
      'Сақтағанда авторлық деректерді файлдан алып тастау',
      'Удалить сведения об авторах из файла при сохранении',
      'Remove who made it from the file when saving',
    ),
    admin: { condition: (data: Named & { id?: unknown }) => !data.id || names(data) },
  },
]
