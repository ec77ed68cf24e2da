import type { Localized } from '@birlik/shared/locales'
import { tri } from '../services/tri.ts'

/** What the REST API says of itself when it cannot do what it was asked. */
export const FAULTS = {
  busy: tri(
    'Басқа біреу дәл қазір осыны сақтап жатыр. Өзгерістеріңіз сақталмады: бетті жаппай, бірнеше секундтан кейін қайта сақтаңыз.',
    'Кто-то сохраняет это прямо сейчас. Ваши изменения не сохранены: не закрывайте страницу и сохраните снова через несколько секунд.',
    'Somebody is saving this right now. Your changes have not been saved: keep the page open and save again in a few seconds.',
  ),
  broken: tri(
    'Біздің жақта қате болды. Өзгерістеріңіз сақталмады: бетті жаппай, қайталап көріңіз. Қайталанса, платформа операторына мына нөмірді айтыңыз',
    'Ошибка на нашей стороне. Ваши изменения не сохранены: не закрывайте страницу и попробуйте снова. Если повторится, назовите оператору платформы номер',
    'Something went wrong on our side. Your changes have not been saved: keep the page open and try again. If it happens again, tell the platform operator this number',
  ),
  unreadable: tri(
    'Сұраудың мәтіні JSON ретінде оқылмады. Оны тексеріп, қайта жіберіңіз.',
    'Тело запроса не читается как JSON. Проверьте его и отправьте снова.',
    'The body of the request cannot be read as JSON. Check it and send it again.',
  ),
  noForm: tri(
    'Сұраудың мәтіні нысан ретінде оқылмады. Бетті жаңартып, қайта жіберіңіз.',
    'Тело запроса не читается как форма. Обновите страницу и отправьте снова.',
    'The body of the request cannot be read as a form. Reload the page and send it again.',
  ),
  noObject: tri(
    'Сұраудың мәтіні өрістер жиыны болуы керек: {"өріс": мән}.',
    'Тело запроса должно быть набором полей: {"поле": значение}.',
    'The body of the request has to be a set of fields: {"field": value}.',
  ),
} as const satisfies Record<string, Localized<string>>

/** Given as a number of megabytes. */
export const tooLarge = (megabytes: number): Localized<string> =>
  tri(
    `Жіберілгеннің көлемі тым үлкен. Рұқсат етілген ең үлкен көлем: ${megabytes} МБ. Кішірейтіп, қайта жіберіңіз.`,
    `Отправлено слишком много. Наибольший объём: ${megabytes} МБ. Уменьшите и отправьте снова.`,
    `Too much was sent. Largest size: ${megabytes} MB. Make it smaller and send it again.`,
  )

/** What Payload 3.90.1 says in English whoever asks. */
export const IN_ENGLISH_ONLY: Record<string, Localized<string>> = {
  'Invalid JSON': FAULTS.unreadable,
  'Token is either invalid or has expired.': tri(
    'Сілтеме ескірген немесе қолданылған. Кіру бетінде «Құпиясөзді ұмыттыңыз ба?» дегенді басып, жаңасын сұраңыз.',
    'Ссылка устарела или уже использована. Запросите новую на странице входа: «Забыли пароль?».',
    'The link is too old or has been used. Ask for a new one on the log-in page: “Forgot password?”.',
  ),
  'Missing required data.': tri(
    'Қажетті мәліметтің бәрі жіберілмеді. Бетті жаңартып, қайталаңыз.',
    'Отправлено не всё, что нужно. Обновите страницу и повторите.',
    'Not everything that is needed was sent. Reload the page and try again.',
  ),
  'No User': tri('Сіз жүйеге кірмегенсіз.', 'Вы не вошли в систему.', 'You are not logged in.'),
}
