import type { DemoDocument, DemoEvent, DemoFaq, DemoPage, DemoProject, DemoVacancy } from '../../types.ts'
import { ago, ahead, p, t, ul } from '../../write.ts'

const minister = t('Б. Есенғалиев, министр', 'Б. Есенгалиев, министр', 'B. Yessengaliyev, Minister')

export const documents: DemoDocument[] = [
  {
    slug: 'statute',
    kind: 'statute',
    number: 'Д-9',
    adopted: ago(530),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Денсаулық сақтау министрлігі туралы ереже',
      'Положение о Министерстве здравоохранения',
      'Statute of the Ministry of Healthcare',
    ),
    summary: t(
      'Міндеттер, құқықтар, ұйымдастыру.',
      'Задачи, права, организация.',
      'Tasks, rights, organisation.',
    ),
    body: [
      p(
        'Министрлік азаматтардың денсаулығын сақтау саласындағы басшылықты жүзеге асырады.',
        'Министерство осуществляет руководство в сфере охраны здоровья граждан.',
        'The Ministry is in charge of public health protection.',
      ),
    ],
  },
  {
    slug: 'free-medicines',
    kind: 'normative-act',
    number: 'Д-88/НҚ',
    adopted: ago(10),
    signatory: minister,
    force: 'in-force',
    file: 'docx',
    title: t(
      'Тегін берілетін дәрілер тізбесіне өзгерістер енгізу туралы',
      'О внесении изменений в перечень бесплатных лекарств',
      'On amending the list of free medicines',
    ),
    summary: t(
      'Тізбеге он төрт атау қосылды.',
      'Добавлено четырнадцать наименований.',
      'Fourteen items are added.',
    ),
    body: [
      p(
        'Өзгерістер ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
        'Изменения вводятся в действие по истечении десяти календарных дней после официального опубликования.',
        'They take effect ten calendar days after publication.',
      ),
    ],
  },
  {
    slug: 'reception-form',
    kind: 'form',
    node: 'samples',
    number: 'Д-14',
    adopted: ago(180),
    signatory: t('Аппарат басшысы', 'Руководитель аппарата', 'Head of the Office'),
    force: 'in-force',
    file: 'docx',
    title: t('Өтініш үлгісі', 'Образец заявления', 'Sample application'),
    summary: t(
      'Медициналық көмек сапасы туралы өтініштің үлгісі.',
      'Образец обращения о качестве медицинской помощи.',
      'A sample appeal on quality of care.',
    ),
    body: [
      p(
        'Кімге; кімнен; мекенжайы; мазмұны; күні; қолы.',
        'Кому; от кого; адрес; суть; дата; подпись.',
        'To; from; address; substance; date; signature.',
      ),
    ],
  },
  {
    slug: 'waiting-times',
    kind: 'dataset',
    node: 'open_data',
    number: 'Д-91',
    adopted: ago(3),
    signatory: t(
      'Д. Оразов, басқарма басшысы',
      'Д. Оразов, руководитель управления',
      'D. Orazov, Head of Office',
    ),
    force: 'in-force',
    file: 'csv',
    title: t(
      'Тексеруге күту уақыты (ашық деректер)',
      'Время ожидания обследований (открытые данные)',
      'Waiting times (open data)',
    ),
    summary: t('Облыстар бойынша күн саны.', 'Дни по областям.', 'Days by region.'),
    rows: [
      ['region', 'ct_days', 'mri_days'],
      ['Ақмола облысы', '6', '11'],
      ['Алматы қаласы', '4', '9'],
      ['Маңғыстау облысы', '8', '14'],
    ],
    body: [
      p('Деректер апта сайын дүйсенбіде жаңарады.', 'Обновляется по понедельникам.', 'Updated on Mondays.'),
    ],
  },
]

export const events: DemoEvent[] = [
  {
    slug: 'healthy-saturday',
    kind: 'event',
    starts: ahead(5, '09:00'),
    hours: 5,
    title: t(
      'Денсаулық сенбілігі: тегін тексеру',
      'Суббота здоровья: бесплатная проверка',
      'Health Saturday: free checks',
    ),
    place: t('Барлық аудандық емхана', 'Все районные поликлиники', 'All district clinics'),
    summary: t('Қан қысымы, қант, көз.', 'Давление, сахар, зрение.', 'Blood pressure, sugar, eyesight.'),
  },
  {
    slug: 'ministry-board',
    kind: 'meeting',
    starts: ahead(8, '10:00'),
    hours: 2,
    title: t('Алқа отырысы', 'Заседание коллегии', 'Board meeting'),
    place: t('Мәжіліс залы', 'Зал заседаний', 'Conference hall'),
    summary: t('Ауыл медицинасы қаралады.', 'О сельской медицине.', 'On rural medicine.'),
    stream: 'https://example.com/live',
  },
  {
    slug: 'minister-reception',
    kind: 'reception',
    starts: ahead(14, '15:00'),
    hours: 2,
    title: t('Министрдің жеке қабылдауы', 'Личный приём министра', 'Reception by the Minister'),
    place: t('Қабылдау бөлмесі', 'Приёмная', 'Reception room'),
    summary: t('Алдын ала жазылу қажет.', 'По предварительной записи.', 'By appointment.'),
  },
]

export const vacancies: DemoVacancy[] = [
  {
    slug: 'primary-care-expert',
    title: t(
      'Алғашқы көмек басқармасының бас сарапшысы',
      'Главный эксперт управления первичной помощи',
      'Chief expert, Primary Care Office',
    ),
    division: t(
      'Медициналық көмекті ұйымдастыру департаменті',
      'Департамент организации медицинской помощи',
      'Department of Medical Care',
    ),
    salary: { from: 398000, to: 512000 },
    duties: [
      t(
        'Емханалардың көрсеткіштерін талдау',
        'Анализировать показатели поликлиник',
        'Analyse clinics’ indicators',
      ),
    ],
    requirements: [
      t('Медициналық білім', 'Медицинское образование', 'Medical degree'),
      t('Үш жыл өтіл', 'Стаж три года', 'Three years of experience'),
    ],
    closesInDays: 8,
  },
]

export const projects: DemoProject[] = [
  {
    slug: 'rural-medicine',
    title: t('«Ауыл медицинасы»', '«Сельская медицина»', 'Rural Medicine'),
    summary: t(
      'Екі жылда 300 фельдшерлік пункт жаңарады.',
      'За два года обновят 300 фельдшерских пунктов.',
      'Three hundred posts renewed in two years.',
    ),
    picture: 'clinic',

    years: { from: 2025, to: 2027 },
    body: [
      p(
        'Әр пунктке қажетті құрал-жабдық, жылы су және интернет жеткізіледі.',
        'В каждый пункт доставят оборудование, тёплую воду и интернет.',
        'Each gets equipment, warm water and internet.',
      ),
      ul(
        t('Салынып бітті – 128', 'Готово – 128', 'Ready: 128'),
        t('Құрылыста – 90', 'Строится – 90', 'Under way: 90'),
      ),
    ],
  },
]

export const faq: DemoFaq[] = [
  {
    slug: 'change-clinic',
    topics: ['health'],
    question: t('Емхананы қалай ауыстырамын?', 'Как сменить поликлинику?', 'How do I change my clinic?'),
    answer: t(
      'Порталда немесе eGov Mobile қосымшасында «Емханаға тіркелу» қызметін таңдаңыз. Бір жұмыс күнінде өзгереді.',
      'Выберите на портале услугу «Прикрепление к поликлинике». Изменится за один рабочий день.',
      'Choose the service on the portal; it takes one working day.',
    ),
  },
  {
    slug: 'no-medicine',
    topics: ['health'],
    question: t(
      'Тегін дәрі дәріханада жоқ болса ше?',
      'Что делать, если бесплатного лекарства нет?',
      'What if a free medicine is out of stock?',
    ),
    answer: t(
      'Дәріханадан түсетін күнін сұраңыз, ол рецептте жазылуға тиіс. Күні көрсетілмесе, бізге хабарлаңыз: +7 (7172) 00-03-09.',
      'Спросите дату поступления, она должна быть в рецепте. Если её нет – сообщите нам: +7 (7172) 00-03-09.',
      'Ask for the date; if none is given, call +7 (7172) 00-03-09.',
    ),
  },
  {
    slug: 'insurance',
    topics: ['health'],
    question: t(
      'Сақтандыру мәртебем белсенді емес. Не істеймін?',
      'Мой статус страхования неактивен. Что делать?',
      'My insurance status is inactive. What do I do?',
    ),
    answer: t(
      'Төлем түскен соң мәртебе үш жұмыс күнінде жаңарады. Жаңармаса, төлем түбіртегімен өтініш беріңіз.',
      'После оплаты статус обновится за три рабочих дня. Если нет – обратитесь с квитанцией.',
      'It is updated within three working days of payment; otherwise apply with the receipt.',
    ),
  },
]

export const pages: DemoPage[] = [
  {
    node: 'general',
    title: t('Министрлік туралы', 'О министерстве', 'About the Ministry'),
    summary: t(
      'Денсаулық саласындағы мемлекеттік саясат.',
      'Государственная политика в сфере здоровья.',
      'State policy on health.',
    ),
    body: [
      p(
        'Министрлік медициналық көмектің сапасын, дәрілердің қауіпсіздігін және аурудың алдын алуды қамтамасыз етеді.',
        'Министерство обеспечивает качество помощи, безопасность лекарств и профилактику.',
        'The Ministry ensures the quality of care, safety of medicines and prevention.',
      ),
    ],
  },
  {
    node: 'permits',
    title: t('Рұқсат беру рәсімдері', 'Разрешительные процедуры', 'Permits'),
    summary: t(
      'Медициналық қызметке лицензия алу.',
      'Лицензия на медицинскую деятельность.',
      'Licence for medical activity.',
    ),
    body: [
      p(
        'Өтініш elicense.kz порталы арқылы беріледі, үй-жайдың талаптарға сәйкестігі алдын ала тексеріледі.',
        'Заявка подаётся через elicense.kz, соответствие помещения проверяют заранее.',
        'Apply at elicense.kz; the premises are checked beforehand.',
      ),
    ],
  },
]
