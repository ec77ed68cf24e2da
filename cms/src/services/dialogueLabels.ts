import type {
  CLOSE_REASONS,
  CONVERSATION_STATES,
  FIELD_TYPES,
  FORM_KINDS,
  REMOVAL_REASONS,
} from '@birlik/shared/contract'
import type { Localized } from '@birlik/shared/locales'
import { tri } from './tri.ts'

/** One label for each value of the contract: a value without a label is a type error. */
type Labels<Values extends readonly string[]> = Record<Values[number], Localized<string>>

export const formKinds: Labels<typeof FORM_KINDS> = {
  question: tri('Сұрақ', 'Вопрос', 'Question'),
  reception: tri('Қабылдауға жазылу', 'Запись на приём', 'Booking a reception'),
  corruption: tri('Сыбайлас жемқорлық туралы хабар', 'Сообщение о коррупции', 'Report of corruption'),
  press: tri('Журналистің сұрағы', 'Вопрос от журналиста', 'Question from the press'),
  'site-error': tri('Сайттағы қате', 'Ошибка на сайте', 'Error on the site'),
}

export const fieldTypes: Labels<typeof FIELD_TYPES> = {
  text: tri('Бір жол', 'Строка', 'Line of text'),
  'long-text': tri('Мәтін', 'Текст', 'Long text'),
  choice: tri('Таңдау', 'Выбор', 'Choice'),
  date: tri('Күні', 'Дата', 'Date'),
  phone: tri('Телефон', 'Телефон', 'Telephone'),
  email: tri('Электрондық пошта', 'Электронная почта', 'E-mail'),
  file: tri('Файлдар', 'Файлы', 'Files'),
  consent: tri('Келісім белгісі', 'Отметка о согласии', 'Box to agree'),
}

export const conversationStates: Labels<typeof CONVERSATION_STATES> = {
  waiting: tri('Жауап күтуде', 'Ждёт ответа', 'Waiting for an answer'),
  answered: tri('Жауап берілді', 'Отвечено', 'Answered'),
  closed: tri('Жабылды', 'Закрыта', 'Closed'),
}

export const closeReasons: Labels<typeof CLOSE_REASONS> = {
  answered: tri('Сұраққа жауап берілді', 'На вопрос отвечено', 'The question was answered'),
  'by-citizen': tri('Азамат жапты', 'Закрыл гражданин', 'Closed by the citizen'),
  'no-reply': tri('Азамат жауап бермеді', 'Гражданин не ответил', 'The citizen did not reply'),
  appeal: tri('Өтініш түрінде беріледі', 'Подаётся как обращение', 'To be sent as an appeal'),
  transferred: tri('Басқа органға берілді', 'Передано другому органу', 'Handed to another body'),
  removed: tri('Қағидалар бойынша жасырылды', 'Скрыта по правилам', 'Hidden by the rules'),
  unanswered: tri(
    'Жауап берілмеді, деректерді сақтау мерзімі өтті',
    'Ответа не было, срок хранения данных истёк',
    'Not answered while the data could be kept',
  ),
  withdrawn: tri('Келісім қайтарып алынды', 'Согласие отозвано', 'Consent withdrawn'),
}

export const removalReasons: Labels<typeof REMOVAL_REASONS> = {
  abuse: tri('Балағаттау, қорлау', 'Оскорбления', 'Abuse'),
  spam: tri('Спам', 'Спам', 'Spam'),
  'personal-data': tri(
    'Басқа адамның дербес деректері',
    'Персональные данные других людей',
    'Personal data of others',
  ),
  'not-a-question': tri('Сұрақ емес', 'Не вопрос', 'Not a question'),
}

export const publicationStates = {
  none: tri('Жарияланбайды', 'Не публикуется', 'Not to be published'),
  offered: tri('Азамат келісті', 'Гражданин согласен', 'The citizen agrees'),
  published: tri('Жарияланды', 'Опубликован', 'Published'),
  declined: tri('Жарияламауға шешім қабылданды', 'Решено не публиковать', 'Decided not to publish'),
}
