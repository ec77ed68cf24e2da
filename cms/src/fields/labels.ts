import type {
  CHANNELS,
  DOCUMENT_KINDS,
  EVENT_KINDS,
  FORCE_STATES,
  PROJECT_STATES,
  RECIPIENTS,
  SERVICE_FORMS,
  TERM_UNITS,
  VACANCY_KINDS,
  WEEKDAYS,
} from '@birlik/shared/contract'
import type { Localized } from '@birlik/shared/locales'
import { tri } from '../services/tri.ts'

/** One label for each value of the contract: a value without a label is a type error. */
type Labels<Values extends readonly string[]> = Record<Values[number], Localized<string>>

export const LANGUAGES = {
  kk: tri('Қазақша', 'Казахский', 'Kazakh'),
  ru: tri('Орысша', 'Русский', 'Russian'),
  en: tri('Ағылшынша', 'Английский', 'English'),
}

export const documentKinds: Labels<typeof DOCUMENT_KINDS> = {
  statute: tri('Ереже', 'Положение', 'Statute'),
  'normative-act': tri('Нормативтік құқықтық акт', 'Нормативный правовой акт', 'Normative legal act'),
  order: tri('Бұйрық', 'Приказ', 'Order'),
  decree: tri('Қаулы', 'Постановление', 'Decree'),
  decision: tri('Шешім', 'Решение', 'Decision'),
  regulation: tri('Регламент', 'Регламент', 'Regulation'),
  plan: tri('Жоспар', 'План', 'Plan'),
  programme: tri('Бағдарлама', 'Программа', 'Programme'),
  report: tri('Есеп', 'Отчёт', 'Report'),
  minutes: tri('Хаттама', 'Протокол', 'Minutes'),
  form: tri('Нысан', 'Форма', 'Form'),
  dataset: tri('Деректер жиыны', 'Набор данных', 'Data set'),
  other: tri('Басқа', 'Иное', 'Other'),
}

export const forceStates: Labels<typeof FORCE_STATES> = {
  'in-force': tri('Қолданыста', 'Действует', 'In force'),
  'not-yet': tri('Әлі күшіне енген жоқ', 'Ещё не вступил в силу', 'Not yet in force'),
  suspended: tri('Қолданысы тоқтатыла тұрған', 'Приостановлен', 'Suspended'),
  lost: tri('Күші жойылған', 'Утратил силу', 'No longer in force'),
}

export const eventKinds: Labels<typeof EVENT_KINDS> = {
  event: tri('Іс-шара', 'Мероприятие', 'Event'),
  meeting: tri('Отырыс', 'Заседание', 'Meeting'),
  hearing: tri('Қоғамдық тыңдау', 'Общественные слушания', 'Public hearing'),
  'head-report': tri('Басшының есеп беру кездесуі', 'Отчётная встреча руководителя', 'Head’s report'),
  reception: tri('Азаматтарды қабылдау', 'Приём граждан', 'Reception of citizens'),
  briefing: tri('Брифинг', 'Брифинг', 'Briefing'),
}

export const vacancyKinds: Labels<typeof VACANCY_KINDS> = {
  'corps-a': tri('«А» корпусы', 'Корпус «А»', 'Corps A'),
  'corps-b': tri('«Б» корпусы', 'Корпус «Б»', 'Corps B'),
  contract: tri('Еңбек шарты бойынша', 'По трудовому договору', 'Employment contract'),
  internal: tri('Ішкі конкурс', 'Внутренний конкурс', 'Internal competition'),
}

export const projectStates: Labels<typeof PROJECT_STATES> = {
  planned: tri('Жоспарланған', 'Планируется', 'Planned'),
  running: tri('Іске асырылуда', 'Реализуется', 'Running'),
  done: tri('Аяқталған', 'Завершён', 'Done'),
}

export const recipients: Labels<typeof RECIPIENTS> = {
  individual: tri('Жеке тұлғалар', 'Физические лица', 'Individuals'),
  legal: tri('Заңды тұлғалар', 'Юридические лица', 'Legal entities'),
}

export const channels: Labels<typeof CHANNELS> = {
  egov: tri('egov.kz порталы', 'Портал egov.kz', 'egov.kz portal'),
  egov_mobile: tri('eGov Mobile', 'eGov Mobile', 'eGov Mobile'),
  gfc: tri(
    '«Азаматтарға арналған үкімет» (ХҚКО)',
    '«Правительство для граждан» (ЦОН)',
    'Government for Citizens (PSC)',
  ),
  provider: tri('Көрсетілетін қызметті беруші', 'Услугодатель', 'Service provider'),
  bank_apps: tri('Банк қосымшалары', 'Приложения банков', 'Bank apps'),
  elicense: tri('elicense.kz', 'elicense.kz', 'elicense.kz'),
  other: tri('Басқа', 'Иное', 'Other'),
}

export const serviceForms: Labels<typeof SERVICE_FORMS> = {
  electronic: tri(
    'Электрондық (толық автоматтандырылған)',
    'Электронная (полностью автоматизированная)',
    'Electronic (fully automated)',
  ),
  'electronic-partly': tri(
    'Электрондық (ішінара автоматтандырылған)',
    'Электронная (частично автоматизированная)',
    'Electronic (partly automated)',
  ),
  paper: tri('Қағаз түрінде', 'Бумажная', 'Paper'),
  proactive: tri('Проактивті', 'Проактивная', 'Proactive'),
  'one-application': tri(
    '«Бір өтініш» қағидаты бойынша',
    'По принципу «одного заявления»',
    'One application',
  ),
}

export const termUnits: Labels<typeof TERM_UNITS> = {
  minute: tri('минут', 'минут', 'minutes'),
  hour: tri('сағат', 'часов', 'hours'),
  working_day: tri('жұмыс күні', 'рабочих дней', 'working days'),
  calendar_day: tri('күнтізбелік күн', 'календарных дней', 'calendar days'),
  month: tri('ай', 'месяцев', 'months'),
}

export const feeKinds = {
  free: tri('Тегін', 'Бесплатно', 'Free'),
  mci: tri('АЕК бойынша', 'В МРП', 'In MCI'),
  other: tri('Басқа', 'Иное', 'Other'),
}

export const weekdays: Labels<typeof WEEKDAYS> = {
  mon: tri('Дүйсенбі', 'Понедельник', 'Monday'),
  tue: tri('Сейсенбі', 'Вторник', 'Tuesday'),
  wed: tri('Сәрсенбі', 'Среда', 'Wednesday'),
  thu: tri('Бейсенбі', 'Четверг', 'Thursday'),
  fri: tri('Жұма', 'Пятница', 'Friday'),
  sat: tri('Сенбі', 'Суббота', 'Saturday'),
  sun: tri('Жексенбі', 'Воскресенье', 'Sunday'),
}

export const accountLanguages = { ...LANGUAGES, mixed: tri('Аралас', 'Смешанный', 'Mixed') }

export const accountStates = {
  active: tri('Жүргізіледі', 'Ведётся', 'Active'),
  paused: tri('Уақытша тоқтатылған', 'Приостановлен', 'Paused'),
  closed: tri('Жабылған', 'Закрыт', 'Closed'),
}

export const agencyStates = {
  draft: tri('Дайындалуда', 'Готовится', 'Draft'),
  live: tri('Ашық', 'Открыт', 'Live'),
  closed: tri('Таратылған', 'Упразднён', 'Closed'),
}
