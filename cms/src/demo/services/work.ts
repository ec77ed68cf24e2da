import { t } from '../write.ts'
import { identity, passport, providers } from './passport.ts'

export const workServices = [
  passport({
    slug: 'ie',
    icon: 'store',
    popular: true,
    agency: 'kgd',
    situations: ['business'],
    channels: ['egov', 'egov_mobile', 'bank_apps', 'provider'],
    fee: { kind: 'free' },
    form: 'auto',
    shortName: t(
      'Дара кәсіпкер болып тіркелу',
      'Стать индивидуальным предпринимателем',
      'Becoming an individual entrepreneur',
    ),
    name: t(
      'Дара кәсіпкер ретінде қызметтің басталғаны туралы хабарлама',
      'Уведомление о начале деятельности в качестве индивидуального предпринимателя',
      'Notice of starting activity as an individual entrepreneur',
    ),
    summary: t(
      'Хабарлама жібересіз, салық режимін таңдайсыз – талон бірден келеді.',
      'Отправьте уведомление и выберите налоговый режим – талон приходит сразу.',
      'Send a notice and choose a tax regime; the receipt comes at once.',
    ),
    provider: providers.revenue,
    within: [1, 'working_day'],
    term: t('1 жұмыс күні.', '1 рабочий день.', '1 working day.'),
    result: t(
      'Хабарламаның қабылданғаны туралы талон.',
      'Талон о приёме уведомления.',
      'Receipt of the notice.',
    ),
    documents: [
      identity,
      t(
        'Қызмет түрі мен орны туралы мәлімет',
        'Сведения о виде и месте деятельности',
        'Kind and place of activity',
      ),
    ],
  }),
  passport({
    slug: 'legal-entity',
    icon: 'briefcase',
    agency: 'economy',
    situations: ['business'],
    recipients: ['legal', 'individual'],
    channels: ['egov', 'gfc'],
    fee: { kind: 'other' },
    form: 'partly',
    shortName: t('Заңды тұлғаны тіркеу', 'Регистрация юридического лица', 'Registering a legal entity'),
    name: t(
      'Заңды тұлғаларды мемлекеттік тіркеу, олардың филиалдары мен өкілдіктерін есептік тіркеу',
      'Государственная регистрация юридических лиц, учётная регистрация их филиалов и представительств',
      'State registration of legal entities, branches and representative offices',
    ),
    summary: t(
      'Шағын бизнес субъектісін онлайн ашуға бір сағат жеткілікті.',
      'Чтобы открыть субъект малого бизнеса онлайн, достаточно часа.',
      'A small business can be opened online within an hour.',
    ),
    subtypes: [
      t('Заңды тұлғаны тіркеу', 'Регистрация юридического лица', 'Legal entity'),
      t(
        'Филиалды немесе өкілдікті есептік тіркеу',
        'Учётная регистрация филиала или представительства',
        'Branch or representative office',
      ),
    ],
    provider: providers.corporation,
    within: [1, 'working_day'],
    term: t(
      '1 жұмыс күні; шағын бизнес субъектісі онлайн – 1 сағат.',
      '1 рабочий день; малый бизнес онлайн – 1 час.',
      '1 working day; small business online – 1 hour.',
    ),
    result: t(
      'Мемлекеттік тіркеу туралы анықтама.',
      'Справка о государственной регистрации.',
      'Certificate of state registration.',
    ),
    feeNote: t(
      'Шағын және орта бизнес үшін тегін; өзгелер үшін – 6,5 АЕК.',
      'Для малого и среднего бизнеса бесплатно; для остальных – 6,5 МРП.',
      'Free for small and medium business; 6.5 MCI for others.',
    ),
    documents: [
      identity,
      t('Құрылтайшылардың шешімі', 'Решение учредителей', 'Decision of founders'),
      t('Жарғы (үлгілік жарғы болмаса)', 'Устав (если не типовой)', 'Charter (unless a model one)'),
    ],
  }),
  passport({
    slug: 'tax-debt',
    icon: 'receipt',
    popular: true,
    agency: 'kgd',
    situations: ['taxes', 'business'],
    recipients: ['individual', 'legal'],
    channels: ['egov', 'egov_mobile', 'provider'],
    fee: { kind: 'free' },
    form: 'auto',
    shortName: t(
      'Салық берешегі туралы мәлімет',
      'Сведения о налоговой задолженности',
      'Information on tax arrears',
    ),
    name: t(
      'Мемлекеттік кірістер органдарында есебі жүргізілетін берешектің жоқ (бар) екендігі туралы мәліметтер ұсыну',
      'Представление сведений об отсутствии (наличии) задолженности, учёт по которым ведётся в органах государственных доходов',
      'Information on the absence (presence) of arrears recorded by state revenue bodies',
    ),
    summary: t(
      'Қай салық бойынша қанша берешегіңіз барын көріп, бірден төлей аласыз.',
      'Можно увидеть, по какому налогу есть долг, и сразу оплатить.',
      'See which tax is owed and pay at once.',
    ),
    provider: providers.revenue,
    within: [1, 'working_day'],
    term: t(
      'Порталда – 20 минут; қызмет берушіде – 1 жұмыс күніне дейін.',
      'На портале – 20 минут; у услугодателя – до 1 рабочего дня.',
      '20 minutes on the portal; up to 1 working day at the provider.',
    ),
    result: t('Мәліметтер.', 'Сведения.', 'Information.'),
    documents: [identity],
  }),
]
