import type { GlobalConfig } from 'payload'
import { groups } from '../../collections/groups.ts'
import { emailField, linkField, phoneField } from '../../fields/addressFields.ts'
import { day, moment } from '../../fields/dateFields.ts'
import { localizedText, localizedTextarea } from '../../fields/localizedText.ts'
import { tri } from '../../services/tri.ts'
import { announcePlatform } from './announcePlatform.ts'
import { attachmentsTab } from './attachmentsTab.ts'
import { checkPlatform } from './checkPlatform.ts'

/** What holds for every page of every agency: the portal's texts, the emergency banner, the values of MCI. */
export const platform: GlobalConfig = {
  slug: 'platform',
  label: tri('Платформа баптаулары', 'Настройки платформы', 'Platform settings'),
  admin: { group: groups.platform },
  hooks: { beforeValidate: [checkPlatform], afterChange: [announcePlatform] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: tri('Портал', 'Портал', 'Portal'),
          fields: [
            localizedText('title', tri('Порталдың атауы', 'Название портала', 'Title of the portal'), {
              maxLength: 120,
            }),
            localizedTextarea('lead', tri('Кіріспе сөз', 'Вводный текст', 'Lead'), { maxLength: 500 }),
            localizedTextarea('notice', tri('Хабарландыру', 'Объявление', 'Notice'), { maxLength: 500 }),
            { type: 'row', fields: [phoneField(), emailField()] },
          ],
        },
        {
          label: tri('Төтенше хабарлама', 'Экстренное сообщение', 'Emergency banner'),
          description: tri(
            'Барлық органның барлық бетінде көрсетіледі.',
            'Показывается на каждой странице каждого органа.',
            'Shown on every page of every state body.',
          ),
          fields: [
            {
              name: 'emergency',
              type: 'group',
              label: false,
              fields: [
                {
                  name: 'active',
                  type: 'checkbox',
                  defaultValue: false,
                  label: tri('Қосулы', 'Включено', 'Switched on'),
                },
                localizedText('title', tri('Тақырып', 'Заголовок', 'Title'), { maxLength: 150 }),
                localizedTextarea('text', tri('Мәтін', 'Текст', 'Text'), { maxLength: 600 }),
                localizedText('linkTitle', tri('Сілтеме мәтіні', 'Текст ссылки', 'Text of the link'), {
                  maxLength: 80,
                }),
                linkField('linkHref', tri('Сілтеме', 'Ссылка', 'Link'), { inner: true }),
                {
                  type: 'row',
                  fields: [
                    moment('from', tri('Басталуы', 'Начало', 'From')),
                    moment('until', tri('Аяқталуы', 'Окончание', 'Until')),
                  ],
                },
              ],
            },
          ],
        },
        attachmentsTab,
        {
          label: tri('АЕК', 'МРП', 'MCI'),
          fields: [
            {
              name: 'mci',
              type: 'array',
              label: tri(
                'Айлық есептік көрсеткіш',
                'Месячный расчётный показатель',
                'Monthly calculation index',
              ),
              labels: {
                singular: tri('Мән', 'Значение', 'Value'),
                plural: tri('Мәндер', 'Значения', 'Values'),
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    day('from', tri('Қай күннен бастап', 'С какого дня', 'From'), { required: true }),
                    {
                      name: 'value',
                      type: 'number',
                      required: true,
                      min: 1,
                      label: tri('Теңге', 'Тенге', 'Tenge'),
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}
