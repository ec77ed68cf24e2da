import { consentFor } from './consentFor.ts'
import { email, file, message, name, phone } from './fields.ts'
import type { FormTemplate } from './formTemplate.ts'

export const question: FormTemplate = {
  kind: 'question',
  title: { kk: 'Сұрақ қою', ru: 'Задать вопрос', en: 'Ask a question' },
  lead: {
    kk: 'Жауапты осы сайттан оқисыз, тіркелудің қажеті жоқ. Сұрақ ресми өтініш (жолданым) болып саналмайды: ісіңіз бойынша шешім керек болса, eotinish.kz порталы арқылы өтініш беріңіз.',
    ru: 'Ответ вы прочтёте на этом сайте, регистрироваться не нужно. Вопрос не считается официальным обращением: если нужно решение по вашему делу, подайте обращение через портал eotinish.kz.',
    en: 'You will read the answer on this site, without signing up. A question is not an official appeal: if you need a decision on your case, submit an appeal through eotinish.kz.',
  },
  fields: [
    message(
      { kk: 'Сұрағыңыз', ru: 'Ваш вопрос', en: 'Your question' },
      {
        kk: 'Не болғанын және нені білгіңіз келетінін жазыңыз. ЖСН мен құжат нөмірін жазбаңыз: керек болса, өзіміз сұраймыз.',
        ru: 'Напишите, что случилось и что вы хотите узнать. Не указывайте ИИН и номера документов: если понадобятся, мы спросим.',
        en: 'Tell us what happened and what you want to know. Leave out your IIN and document numbers: we will ask if we need them.',
      },
    ),
    name({
      hint: {
        kk: 'Сізге қалай жүгінейік? Жазбасаңыз да болады.',
        ru: 'Как к вам обращаться? Можно не указывать.',
        en: 'How should we address you? You may leave this empty.',
      },
    }),
    email(),
    phone(),
    file({
      hint: {
        kk: 'Сұрақты түсінуге көмектесетін сурет немесе құжат.',
        ru: 'Снимок или документ, который поможет понять вопрос.',
        en: 'A picture or a paper that helps us understand the question.',
      },
    }),
  ],
  consent: consentFor(365),
  nodes: ['public_relations', 'faq', 'contacts'],
}
