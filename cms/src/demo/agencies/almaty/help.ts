import type { DemoFaq, DemoPage } from '../../types.ts'
import { p, t, ul } from '../../write.ts'

export const faq: DemoFaq[] = [
  {
    slug: 'kindergarten-queue',
    topics: ['education'],
    question: t(
      'Балабақша кезегіндегі орнымды қалай білемін?',
      'Как узнать место в очереди в детский сад?',
      'How do I learn my place in the kindergarten queue?',
    ),
    answer: t(
      'egov.kz порталында немесе eGov Mobile қосымшасында баланың ЖСН-ін енгізіңіз.',
      'Введите ИИН ребёнка на портале egov.kz или в eGov Mobile.',
      'Enter the child’s IIN at egov.kz or in eGov Mobile.',
    ),
  },
  {
    slug: 'no-heating',
    topics: ['housing'],
    question: t(
      'Пәтерде жылу жоқ. Кімге хабарласамын?',
      'В квартире нет тепла. Кому звонить?',
      'There is no heating. Whom do I call?',
    ),
    answer: t(
      'Тәулік бойы жұмыс істейтін кезекші қызметке хабарласыңыз: +7 (727) 200-00-09. Өтінім нөмірін сақтап қойыңыз.',
      'Позвоните в круглосуточную службу: +7 (727) 200-00-09. Сохраните номер заявки.',
      'Call the duty service: +7 (727) 200-00-09, and keep the number of your request.',
    ),
  },
  {
    slug: 'yard-lighting',
    topics: ['housing'],
    question: t(
      'Аулаға жарық орнатуды қалай ұсынуға болады?',
      'Как предложить освещение двора?',
      'How can I propose lighting for my yard?',
    ),
    answer: t(
      'Наурыз айында халық қатысатын бюджетке өтінім беріңіз немесе аудан әкімдігіне ұсыныс жіберіңіз.',
      'Подайте заявку в бюджет народного участия в марте или направьте предложение в акимат района.',
      'Apply to the participatory budget in March or write to the district akimat.',
    ),
  },
]

export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Әкімдік туралы', 'Об акимате', 'About the akimat'),
    summary: t(
      'Қаланы басқару және тұрғындарға қызмет көрсету.',
      'Управление городом и служба жителям.',
      'Running the city and serving its residents.',
    ),
    body: [
      p(
        'Әкімдік – қаланың жергілікті атқарушы органы. Ол сегіз ауданның әкімдіктері мен жиырмадан астам басқарманың жұмысын үйлестіреді.',
        'Акимат – местный исполнительный орган города. Он координирует работу акиматов восьми районов и более двадцати управлений.',
        'The akimat is the local executive body. It coordinates eight district akimats and more than twenty directorates.',
      ),
      { picture: 'alatau-dusk' },
    ],
  },
  {
    node: 'civil_budget',
    title: t('Азаматтық бюджет', 'Гражданский бюджет', 'Civil budget'),
    summary: t('Қала ақшасы қайда жұмсалады.', 'Куда идут деньги города.', 'Where the city’s money goes.'),
    body: [
      ul(
        t('Білім – 34 %', 'Образование – 34 %', 'Education: 34%'),
        t('Көлік және жол – 22 %', 'Транспорт и дороги – 22 %', 'Transport and roads: 22%'),
        t(
          'Тұрғын үй-коммуналдық шаруашылық – 18 %',
          'Жилищно-коммунальное хозяйство – 18 %',
          'Housing and utilities: 18%',
        ),
        t('Әлеуметтік қолдау – 12 %', 'Социальная поддержка – 12 %', 'Social support: 12%'),
        t('Басқа – 14 %', 'Иное – 14 %', 'Other: 14%'),
      ),
    ],
  },
  {
    node: 'business_support',
    title: t('Кәсіпкерлікті қолдау', 'Поддержка предпринимательства', 'Business support'),
    summary: t(
      'Кеңес, грант және жеңілдетілген несие.',
      'Консультации, гранты и льготные кредиты.',
      'Advice, grants and soft loans.',
    ),
    body: [
      p(
        'Жаңа бастаған кәсіпкер бір терезеден кеңес алады: бизнес-жоспар, рұқсат құжаттары, салық режимі.',
        'Начинающий предприниматель получает консультацию в одном окне: бизнес-план, разрешения, налоговый режим.',
        'A new entrepreneur is advised at one window: business plan, permits, tax regime.',
      ),
    ],
  },
]
