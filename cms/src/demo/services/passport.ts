import type { DemoChannel, DemoService, DemoServiceStep, Tri } from '../types.ts'
import { t } from '../write.ts'

const hourNames: Partial<Record<DemoChannel, Tri>> = {
  egov: t(
    'Портал: тәулік бойы, жөндеу жұмыстары кезіндегі үзілістерден басқа уақытта.',
    'Портал: круглосуточно, кроме технических перерывов.',
    'Portal: round the clock except for maintenance.',
  ),
  gfc: t(
    'ХҚКО: дүйсенбі–жұма, 09:00–18:00, үзіліссіз; кезекші бөлімдер: 20:00-ге дейін, сенбі: 09:00–13:00.',
    'ЦОН: понедельник–пятница, 09:00–18:00, без перерыва; дежурные отделы – до 20:00, суббота – 09:00–13:00.',
    'PSC: Monday to Friday, 09:00–18:00 without a break; duty sections until 20:00, Saturday 09:00–13:00.',
  ),
  provider: t(
    'Қызмет беруші: дүйсенбі–жұма, 09:00–18:30, түскі үзіліс 13:00–14:30.',
    'Услугодатель: понедельник–пятница, 09:00–18:30, обед 13:00–14:30.',
    'Provider: Monday to Friday, 09:00–18:30, lunch 13:00–14:30.',
  ),
}

const forms = {
  auto: ['electronic', 'paper'],
  partly: ['electronic-partly', 'paper'],
  proactive: ['electronic', 'paper', 'proactive'],
} as const satisfies Record<string, DemoService['forms']>

export const providers = {
  registry: t(
    'Жергілікті атқарушы органдар (АХАЖ)',
    'Местные исполнительные органы (РАГС)',
    'Local executive bodies (civil registry)',
  ),
  interior: t(
    'Ішкі істер министрлігінің аумақтық бөлімшелері',
    'Территориальные подразделения Министерства внутренних дел',
    'Territorial units of the Ministry of Internal Affairs',
  ),
  labour: t(
    'Еңбек және халықты әлеуметтік қорғау министрлігінің аумақтық бөлімшелері',
    'Территориальные подразделения Министерства труда и социальной защиты населения',
    'Territorial units of the Ministry of Labour',
  ),
  local: t('Жергілікті атқарушы органдар', 'Местные исполнительные органы', 'Local executive bodies'),
  clinic: t(
    'Медициналық-санитариялық алғашқы көмек ұйымдары',
    'Организации первичной медико-санитарной помощи',
    'Primary care organisations',
  ),
  revenue: t('Мемлекеттік кірістер органдары', 'Органы государственных доходов', 'State revenue bodies'),
  corporation: t(
    '«Азаматтарға арналған үкімет» мемлекеттік корпорациясы',
    'Государственная корпорация «Правительство для граждан»',
    'State Corporation “Government for Citizens”',
  ),
}

export const identity = t(
  'Жеке басты куәландыратын құжат немесе цифрлық құжаттар сервисінен электрондық құжат',
  'Документ, удостоверяющий личность, либо электронный документ из сервиса цифровых документов',
  'Identity document or its electronic form from the digital documents service',
)

const join = (parts: Tri[]): Tri => {
  const of = (locale: 'kk' | 'ru' | 'en') => parts.map((part) => part[locale]).join('\n')
  return t(of('kk'), of('ru'), of('en'))
}

type Given = Pick<
  DemoService,
  | 'slug'
  | 'icon'
  | 'agency'
  | 'situations'
  | 'channels'
  | 'fee'
  | 'name'
  | 'shortName'
  | 'summary'
  | 'provider'
  | 'result'
> &
  Partial<Pick<DemoService, 'recipients' | 'popular' | 'feeNote' | 'refusal' | 'other' | 'downtime'>> & {
    form: keyof typeof forms
    /** The term in words, and as a number when it is one. */
    term: Tri
    within?: [value: number, unit: NonNullable<DemoService['term']['unit']>]
    subtypes?: Tri[]
    documents: Tri[]
    law?: Tri
  }

const lawOnServices = t(
  '«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының Заңы, 15.04.2013 № 88-V',
  'Закон Республики Казахстан «О государственных услугах», 15.04.2013 № 88-V',
  'Law of the Republic of Kazakhstan “On public services”, 15.04.2013 No. 88-V',
)

const registerName = ({ kk, ru, en }: Tri) =>
  t(`Тізілімдегі атауы: ${kk}`, `Наименование в реестре: ${ru}`, `Name in the register: ${en}`)

const feeNote = (fee: DemoService['fee']): Tri =>
  fee.kind === 'free'
    ? t('Тегін көрсетіледі.', 'Предоставляется бесплатно.', 'Free of charge.')
    : t(
        'Порталдағы төлем шлюзі немесе банк арқылы төленеді.',
        'Оплачивается через платёжный шлюз портала или банк.',
        'Paid through the portal’s gateway or a bank.',
      )

const steps: DemoServiceStep[] = [
  {
    title: t('Порталға кіріңіз', 'Войдите на портал', 'Sign in to the portal'),
    text: t(
      'egov.kz порталына немесе eGov Mobile қосымшасына кіріңіз, не ХҚКО-ға келіңіз.',
      'Откройте egov.kz или eGov Mobile либо придите в ЦОН.',
      'Open egov.kz or eGov Mobile, or come to a PSC.',
    ),
  },
  {
    title: t('Өтінімді толтырыңыз', 'Заполните заявку', 'Fill in the request'),
    text: t(
      'Деректердің көбі өздігінен толтырылады. ЭЦҚ-мен немесе SMS-құпиясөзбен қол қойыңыз.',
      'Большая часть данных подставится сама. Подпишите ЭЦП или SMS-паролем.',
      'Most data are filled in for you. Sign with EDS or an SMS password.',
    ),
  },
  {
    title: t('Нәтижені алыңыз', 'Получите результат', 'Get the result'),
    text: t(
      'Дайын болғаны туралы хабарлама келеді, нәтиже жеке кабинетте сақталады.',
      'О готовности придёт сообщение, результат сохранится в личном кабинете.',
      'A message tells when it is ready; the result stays in your account.',
    ),
  },
]

/** Completes a passport: all fourteen fields in three languages. */
export function passport({ form, term, within, subtypes, documents, law, ...given }: Given): DemoService {
  const hours = given.channels.flatMap((key) => hourNames[key] ?? [])
  return {
    recipients: ['individual'],
    popular: false,
    feeNote: feeNote(given.fee),
    refusal: t(
      'Ұсынылған құжаттардың немесе олардағы мәліметтердің дұрыс еместігі анықталса.\nАлушы белгіленген талаптарға сәйкес келмесе.\nДербес деректерге қол жеткізуге келісім болмаса.',
      'Установлена недостоверность документов или сведений.\nУслугополучатель не соответствует требованиям.\nНет согласия на доступ к персональным данным.',
      'Documents or data are found untrue.\nThe applicant does not meet the requirements.\nThere is no consent to access personal data.',
    ),
    other: t(
      'Қызмет көрсету орындарында пандус пен шақыру түймесі бар.\nКөрсетілім паспорты: нақты талаптарды egov.kz порталынан тексеріңіз.',
      'В местах обслуживания есть пандус и кнопка вызова.\nПаспорт демонстрационный: точные требования проверьте на портале egov.kz.',
      'Places of service have a ramp and a call button.\nA demonstration passport: check the exact requirements at egov.kz.',
    ),
    ...given,
    term: { note: term, ...(within && { value: within[0], unit: within[1] }) },
    forms: [...forms[form]],
    steps,
    subtypes: subtypes ? join(subtypes) : t('Кіші түрлері жоқ.', 'Подвидов нет.', 'No sub-types.'),
    hours: join(hours),
    documents: join(documents),
    legalBasis: join([registerName(given.name), lawOnServices, ...(law ? [law] : [])]),
    appeal: t(
      'Шағым қызмет берушінің басшысына, ХҚКО-ға немесе мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органға беріледі.\nҚызмет көрсету мәселелері бойынша шағым тіркелген күнінен бастап бес жұмыс күні ішінде қаралады.\nШешіммен келіспесеңіз, сотқа жүгінуге құқығыңыз бар.',
      'Жалоба подаётся руководителю услугодателя, в ЦОН или в уполномоченный орган по оценке и контролю за качеством государственных услуг.\nЖалоба по вопросам оказания услуг рассматривается в течение пяти рабочих дней со дня регистрации.\nПри несогласии можно обратиться в суд.',
      'A complaint goes to the head of the provider, to the PSC or to the body that controls the quality of public services.\nIt is considered within five working days of registration.\nIf you disagree, you may apply to court.',
    ),
  }
}
