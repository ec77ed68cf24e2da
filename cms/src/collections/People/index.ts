import { emailField, phoneField } from '../../fields/addressFields.ts'
import { localizedRichText } from '../../fields/localizedRichText.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { pictureField } from '../../fields/pictureField.ts'
import { tri } from '../../services/tri.ts'
import { contentCollection } from '../contentCollection.ts'
import { orderField } from '../orderField.ts'

export const people = contentCollection({
  slug: 'people',
  labels: {
    singular: tri('Басшы', 'Руководитель', 'Leader'),
    plural: tri('Басшылық', 'Руководство', 'Leadership'),
  },
  title: 'name',
  sort: 'order',
  columns: ['name', 'post', 'order', '_status', 'agency'],
  indexes: [{ fields: ['agency', 'listed', 'order'] }],
  fields: [
    localizedText('name', tri('Тегі, аты, әкесінің аты', 'Фамилия, имя, отчество', 'Full name'), {
      maxLength: 200,
    }),
    localizedText('post', tri('Лауазымы', 'Должность', 'Post')),
    pictureField('portrait', tri('Портрет', 'Портрет', 'Portrait')),
    { type: 'row', fields: [phoneField(), emailField()] },
    localizedTextarea(
      'reception',
      tri('Қабылдау уақыты мен орны', 'Время и место приёма', 'Reception hours and place'),
      {
        maxLength: 1000,
      },
    ),
    localizedRichText('duties', tri('Міндеттері', 'Обязанности', 'Duties')),
    localizedRichText('biography', tri('Өмірбаяны', 'Биография', 'Biography')),
    {
      name: 'isHead',
      type: 'checkbox',
      defaultValue: false,
      label: tri('Бірінші басшы', 'Первый руководитель', 'Head of the body'),
      admin: { position: 'sidebar' },
    },
    orderField,
  ],
})
