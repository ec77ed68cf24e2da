import type { DemoPerson, DemoProfile } from '../../types.ts'
import { account, chancellery, reference, t, trustLine, usualWeek } from '../../write.ts'

export const profile: DemoProfile = {
  slug: 'maidd',
  type: 'ministry',
  name: t(
    'Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігі',
    'Министерство искусственного интеллекта и цифрового развития Республики Казахстан',
    'Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan',
  ),
  shortName: t(
    'Жасанды интеллект және цифрлық даму министрлігі',
    'Министерство искусственного интеллекта и цифрового развития',
    'Ministry of AI and Digital Development',
  ),
  abbreviation: t('ЖИЦДМ', 'МИИЦР', 'MAIDD'),

  palette: 'sky',
  cover: 'steppe-network',

  address: t(
    'Астана қаласы, Мәңгілік Ел даңғылы, 55/5',
    'город Астана, проспект Мәңгілік Ел, 55/5',
    '55/5 Mangilik El Avenue, Astana',
  ),
  postcode: '010000',
  phones: [
    reference('+7 (7172) 00-00-00'),
    chancellery('+7 (7172) 00-00-01'),
    trustLine('+7 (7172) 00-00-02'),
  ],
  email: 'kense.maidd@example.gov.kz',
  hours: usualWeek,
  point: { latitude: 51.0895, longitude: 71.4183 },
  divisions: [
    {
      name: t(
        'Цифрлық қызметтер департаменті',
        'Департамент цифровых услуг',
        'Department of Digital Services',
      ),
      head: t('Еркін Асқарұлы Тілеубаев', 'Еркин Аскарович Тилеубаев', 'Yerkin Tileubayev'),
      phone: '+7 (7172) 00-00-11',
      children: [
        {
          name: t(
            'Қызметтерді қайта жобалау басқармасы',
            'Управление перепроектирования услуг',
            'Service Redesign Office',
          ),
        },
        {
          name: t(
            'Пайдаланушы тәжірибесі басқармасы',
            'Управление пользовательского опыта',
            'User Experience Office',
          ),
        },
      ],
    },
    {
      name: t(
        'Деректерді басқару департаменті',
        'Департамент управления данными',
        'Department of Data Governance',
      ),
      head: t('Сәуле Маратқызы Исабекова', 'Сауле Маратовна Исабекова', 'Saule Isabekova'),
      phone: '+7 (7172) 00-00-12',
      children: [
        { name: t('Ашық деректер басқармасы', 'Управление открытых данных', 'Open Data Office') },
        { name: t('Деректер сапасы басқармасы', 'Управление качества данных', 'Data Quality Office') },
      ],
    },
    {
      name: t(
        'Жасанды интеллектіні дамыту департаменті',
        'Департамент развития искусственного интеллекта',
        'Department of AI Development',
      ),
      phone: '+7 (7172) 00-00-13',
    },
    {
      name: t(
        'Ақпараттық қауіпсіздік департаменті',
        'Департамент информационной безопасности',
        'Department of Information Security',
      ),
      phone: '+7 (7172) 00-00-14',
    },
    {
      name: t(
        'Азаматтардың өтініштерімен жұмыс басқармасы',
        'Управление по работе с обращениями граждан',
        'Citizens’ Appeals Office',
      ),
      phone: '+7 (7172) 00-00-15',
    },
  ],
  accounts: [
    account('telegram', 'demo_maidd', ['kk', 'ru'], 6),
    account('instagram', 'demo_maidd', ['kk', 'ru'], 6),
    account('facebook', 'demo.maidd', ['kk', 'ru'], 13),
    account('youtube', 'demo_maidd', ['kk'], 20),
  ],
  banners: [
    {
      title: t(
        'Ашық НҚА: жобаға пікір білдіріңіз',
        'Открытые НПА: выскажитесь о проекте',
        'Open NLA: comment on a draft',
      ),
      url: 'https://legalacts.egov.kz',
    },
    {
      title: t('Мемлекеттік қызметтер порталы', 'Портал государственных услуг', 'Portal of public services'),
      url: 'https://egov.kz',
    },
    {
      title: t(
        'Ашық деректер: қайта пайдаланыңыз',
        'Открытые данные: используйте снова',
        'Open data: use it again',
      ),
      url: 'https://data.egov.kz',
    },
    {
      title: t(
        'eӨтініш: өтінішіңізді қадағалаңыз',
        'eӨтініш: следите за обращением',
        'e-Otinish: follow your appeal',
      ),
      url: 'https://eotinish.kz',
    },
  ],
}

export const people: DemoPerson[] = [
  {
    slug: 'ministr',
    name: t('Айбек Серікұлы Үлгібаев', 'Айбек Серикович Улгибаев', 'Aibek Ulgibayev'),
    post: t('Министр', 'Министр', 'Minister'),
    duties: t(
      'Министрліктің жұмысына жалпы басшылық жасайды, цифрлық саясатқа және халықаралық келісімдерге жауап береді.',
      'Осуществляет общее руководство министерством, отвечает за цифровую политику и международные соглашения.',
      'Heads the Ministry; responsible for digital policy and international agreements.',
    ),
    biography: t(
      '1979 жылы туған. Қолданбалы математика мамандығын бітірген. Мемлекеттік қызметте 2004 жылдан бері: бас маманнан бастап, департамент директоры, вице-министр болған.',
      'Родился в 1979 году. Окончил университет по специальности «прикладная математика». На государственной службе с 2004 года: прошёл путь от главного специалиста до директора департамента и вице-министра.',
      'Born in 1979. Graduated in applied mathematics. In the civil service since 2004: chief specialist, department director, vice-minister.',
    ),
    reception: t(
      'Айдың әр төртінші сәрсенбісі, 15:00–17:00',
      'Каждая четвёртая среда месяца, 15:00–17:00',
      'Fourth Wednesday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-00-03',
    email: 'a.ulgibayev@example.gov.kz',
    portrait: 'm0',
  },
  {
    slug: 'vice-services',
    name: t('Динара Қайратқызы Омарбекова', 'Динара Кайратовна Омарбекова', 'Dinara Omarbekova'),
    post: t('Вице-министр', 'Вице-министр', 'Vice-Minister'),
    duties: t(
      'Мемлекеттік қызметтерді цифрландыруға, ашық деректерге және азаматтардың өтініштеріне жетекшілік етеді.',
      'Курирует цифровизацию государственных услуг, открытые данные и работу с обращениями граждан.',
      'Oversees digital public services, open data and citizens’ appeals.',
    ),
    biography: t(
      '1984 жылы туған. Заңгер, мемлекеттік басқару магистрі. Өңірлік цифрландыру басқармасын басқарған.',
      'Родилась в 1984 году. Юрист, магистр государственного управления. Возглавляла региональное управление цифровизации.',
      'Born in 1984. Lawyer, master of public administration. Formerly led a regional digitalisation directorate.',
    ),
    reception: t(
      'Айдың бірінші және үшінші бейсенбісі, 16:00–18:00',
      'Первый и третий четверг месяца, 16:00–18:00',
      'First and third Thursday of the month, 16:00–18:00',
    ),
    phone: '+7 (7172) 00-00-04',
    email: 'd.omarbekova@example.gov.kz',
    portrait: 'w1',
  },
  {
    slug: 'vice-ai',
    name: t('Тимур Болатұлы Жанәділов', 'Тимур Болатович Жанадилов', 'Timur Zhanadilov'),
    post: t('Вице-министр', 'Вице-министр', 'Vice-Minister'),
    duties: t(
      'Жасанды интеллектіні дамытуға, есептеу инфрақұрылымына және ақпараттық қауіпсіздікке жетекшілік етеді.',
      'Курирует развитие искусственного интеллекта, вычислительную инфраструктуру и информационную безопасность.',
      'Oversees artificial intelligence, computing infrastructure and information security.',
    ),
    biography: t(
      '1986 жылы туған. Есептеу техникасы инженері. Ғылыми орталықта және жеке секторда жұмыс істеген.',
      'Родился в 1986 году. Инженер по вычислительной технике. Работал в научном центре и частном секторе.',
      'Born in 1986. Computer engineer. Worked at a research centre and in the private sector.',
    ),
    reception: t(
      'Айдың екінші сейсенбісі, 15:00–17:00',
      'Второй вторник месяца, 15:00–17:00',
      'Second Tuesday of the month, 15:00–17:00',
    ),
    phone: '+7 (7172) 00-00-05',
    email: 't.zhanadilov@example.gov.kz',
    portrait: 'm1',
  },
  {
    slug: 'apparat',
    name: t('Гүлмира Ержанқызы Сәдуақасова', 'Гульмира Ержановна Садуакасова', 'Gulmira Saduakasova'),
    post: t('Аппарат басшысы', 'Руководитель аппарата', 'Head of the Office'),
    duties: t(
      'Аппараттың жұмысын ұйымдастырады, кадр мәселелеріне және мемлекеттік сатып алуға жауап береді.',
      'Организует работу аппарата, отвечает за кадровые вопросы и государственные закупки.',
      'Runs the office; responsible for staffing and procurement.',
    ),
    biography: t(
      '1976 жылы туған. Тарихшы, экономист. Мемлекеттік қызметтегі өтілі – 22 жыл.',
      'Родилась в 1976 году. Историк, экономист. Стаж государственной службы – 22 года.',
      'Born in 1976. Historian and economist with 22 years in the civil service.',
    ),
    reception: t(
      'Айдың соңғы жұмасы, 11:00–12:30',
      'Последняя пятница месяца, 11:00–12:30',
      'Last Friday of the month, 11:00–12:30',
    ),
    phone: '+7 (7172) 00-00-06',
    email: 'g.saduakasova@example.gov.kz',
    portrait: 'w2',
  },
]
