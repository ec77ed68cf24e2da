import type { Block } from 'payload'
import { tri } from '../services/tri.ts'

/** One of the agency's contact forms, by its address name: those of the platform are in no table that a relation could lead to. */
export const form: Block = {
  slug: 'form',
  labels: {
    singular: tri('Байланыс нысаны', 'Форма связи', 'Contact form'),
    plural: tri('Байланыс нысандары', 'Формы связи', 'Contact forms'),
  },
  fields: [
    {
      name: 'form',
      type: 'text',
      required: true,
      label: tri('Нысан', 'Форма', 'Form'),
      admin: {
        description: tri(
          'Бетте нысанның атауы, кіріспесі және оған апаратын түйме тұрады: мәтіні нысанның өзінен алынады. Нысан жабылса немесе жойылса, оның орнына «Бұл байланыс нысаны қазір жабық» деген сөйлем мен жазудың басқа жолдарына сілтеме шығады.',
          'На странице будут название формы, её вступление и кнопка; тексты берутся из самой формы. Если форму закроют или удалят, на её месте появится фраза «Эта форма связи сейчас закрыта» со ссылкой на другие способы написать.',
          'The page shows the title of the form, its introduction and a button; the texts come from the form itself. If the form is closed or deleted, a sentence stands in its place, “This contact form is closed at present”, with a link to the other ways to write.',
        ),
        components: { Field: '/admin/FormField#FormField' },
      },
    },
  ],
}
