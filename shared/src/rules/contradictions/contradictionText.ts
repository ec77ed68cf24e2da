import type { Localized } from '../../locales/index.ts'
import type { Contradiction, Rule } from './contradiction.ts'

const TEXTS: Record<Rule, Localized<string>> = {
  'end-after-start': {
    kk: 'Аяқталуы басталуынан кейін болуы керек. Уақытын түзетіңіз.',
    ru: 'Окончание должно быть позже начала. Исправьте время.',
    en: 'The end must be later than the beginning. Correct the time.',
  },
  'end-not-before-start': {
    kk: 'Аяқталу күні басталу күнінен ерте болмауы керек. Күнін түзетіңіз.',
    ru: 'Дата окончания не может быть раньше даты начала. Исправьте дату.',
    en: 'The last day cannot be before the first. Correct the date.',
  },
  'deadline-after-publication': {
    kk: 'Соңғы мерзім жарияланған күннен кейін болуы керек. Мерзімін түзетіңіз немесе жарияланған күнін ертерек қойыңыз.',
    ru: 'Последний срок должен быть позже даты публикации. Исправьте срок или укажите более раннюю дату публикации.',
    en: 'The deadline must be later than the publication. Correct the deadline or give an earlier date of publication.',
  },
  'withdrawal-after-publication': {
    kk: 'Кері қайтарылған күні жарияланған күннен ерте болмауы керек. Күнін түзетіңіз.',
    ru: 'Дата отзыва не может быть раньше даты публикации. Исправьте дату.',
    en: 'The withdrawal cannot be before the publication. Correct the date.',
  },
  'both-times': {
    kk: 'Басталу және аяқталу уақытын бірге жазыңыз немесе екі өрісті де бос қалдырыңыз.',
    ru: 'Укажите и начало, и окончание или оставьте оба поля пустыми.',
    en: 'Give both the beginning and the end, or leave both fields empty.',
  },
  'hours-forwards': {
    kk: 'Аяқталу уақыты басталу уақытынан кейін болуы керек. Уақытын түзетіңіз; демалыс күнінде екі өріс те бос тұрады.',
    ru: 'Время окончания должно быть позже времени начала. Исправьте время; в выходной оба поля остаются пустыми.',
    en: 'The end must be later than the beginning. Correct the time; on a day off both fields stay empty.',
  },
  'break-within-hours': {
    kk: 'Үзіліс жұмыс уақытының ішінде болуы керек. Уақытын түзетіңіз.',
    ru: 'Перерыв должен быть внутри рабочего времени. Исправьте время.',
    en: 'The break must lie within the working hours. Correct the time.',
  },
  'day-once': {
    kk: 'Бұл күн тізімде бұрыннан бар. Басқа күнді таңдаңыз немесе жолды өшіріңіз.',
    ru: 'Этот день уже есть в списке. Выберите другой день или удалите строку.',
    en: 'This day is in the list already. Choose another day or delete the row.',
  },
  'both-coordinates': {
    kk: 'Ендік пен бойлықты бірге жазыңыз немесе екі өрісті де бос қалдырыңыз.',
    ru: 'Укажите и широту, и долготу или оставьте оба поля пустыми.',
    en: 'Give both latitude and longitude, or leave both fields empty.',
  },
  'term-with-unit': {
    kk: 'Мерзім саны мен бірлігін бірге жазыңыз немесе екі өрісті де бос қалдырыңыз.',
    ru: 'Укажите и срок, и единицу или оставьте оба поля пустыми.',
    en: 'Give both the number and its unit, or leave both fields empty.',
  },
  'number-of-mci': {
    kk: 'Төлем АЕК бойынша есептелсе, АЕК санын жазыңыз.',
    ru: 'Если оплата считается в МРП, укажите количество МРП.',
    en: 'Give the number of MCI when the fee is counted in MCI.',
  },
  'link-of-network': {
    kk: 'Сілтеме таңдалған желідегі аккаунтқа апармайды. Толық мекенжайын жазыңыз',
    ru: 'Ссылка не ведёт на аккаунт в выбранной сети. Укажите полный адрес',
    en: 'The link does not lead to an account of the chosen network. Give its full address',
  },
}

/** What is wrong and how to mend it; a list of what would be right stands at the end: https://t.me/… */
export function contradictionText({ rule, allowed = [] }: Contradiction): Localized<string> {
  const text = TEXTS[rule]
  if (!allowed.length) return text
  const list = allowed.map((host) => `https://${host}/…`).join(', ')
  return { kk: `${text.kk}: ${list}`, ru: `${text.ru}: ${list}`, en: `${text.en}: ${list}` }
}
