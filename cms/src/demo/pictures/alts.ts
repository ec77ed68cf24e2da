import type { Tri } from '../types.ts'
import { t } from '../write.ts'

/** What each picture shows, for those who cannot see it. */
export const alts: Record<string, Tri> = {
  'steppe-network': t(
    'Далада киіз үй, байланыс мұнарасы және желі түйіндері',
    'Юрта в степи, вышка связи и узлы сети',
    'A yurt in the steppe, a mast and the knots of a network',
  ),
  'wind-road': t(
    'Дала жолындағы автобус, жел турбиналары және күн',
    'Автобус на степной дороге, ветряки и солнце',
    'A bus on a steppe road, wind turbines and the sun',
  ),
  alatau: t(
    'Қарлы таулар, шыршалар және киіз үй',
    'Снежные горы, ели и юрта',
    'Snowy mountains, firs and a yurt',
  ),
  'alatau-dusk': t('Кешкі қала және таулар', 'Вечерний город и горы', 'A city and mountains at dusk'),
  'night-city': t(
    'Терезелері жанған түнгі қала',
    'Ночной город с горящими окнами',
    'A city at night with lit windows',
  ),
  city: t(
    'Көпқабатты үйлер, ағаштар және автобус',
    'Многоэтажные дома, деревья и автобус',
    'Blocks of flats, trees and a bus',
  ),
  akimat: t(
    'Тау бөктеріндегі әкімдік ғимараты',
    'Здание акимата у подножия гор',
    'The akimat at the foot of mountains',
  ),
  ministry: t(
    'Бағаналы мемлекеттік ғимарат',
    'Государственное здание с колоннами',
    'A state building with columns',
  ),
  hospital: t('Аурухана ғимараты және ағаштар', 'Здание больницы и деревья', 'A hospital and trees'),
  clinic: t(
    'Дәрігерлер, емхана және жүрек белгісі',
    'Врачи, поликлиника и знак сердца',
    'Doctors, a clinic and the sign of a heart',
  ),
  school: t(
    'Сағаты бар мектеп және оқушылар',
    'Школа с часами и ученики',
    'A school with a clock and pupils',
  ),
  library: t(
    'Кітап сөрелері мен ашық кітап',
    'Книжные полки и раскрытая книга',
    'Bookshelves and an open book',
  ),
  wood: t('Шырша орманы және қарлы таулар', 'Еловый лес и снежные горы', 'A fir wood and snowy mountains'),
  'winter-wood': t(
    'Қысқы орман және орманшы үйі',
    'Зимний лес и дом лесника',
    'A winter wood and a forester’s house',
  ),
  planting: t('Екі адам ағаш отырғызып жатыр', 'Два человека сажают дерево', 'Two people plant a tree'),
  saiga: t('Таңғы даладағы киіктер', 'Сайгаки в утренней степи', 'Saigas in the morning steppe'),
  caspian: t(
    'Каспий теңізіндегі кеме және жаға',
    'Судно на Каспии и берег',
    'A ship on the Caspian and the shore',
  ),
  'caspian-dusk': t(
    'Каспийдегі кешкі күн, кеме және жел турбиналары',
    'Закат на Каспии, судно и ветряки',
    'Sunset on the Caspian, a ship and turbines',
  ),
  canyon: t('Шатқал, дала және киіз үй', 'Каньон, степь и юрта', 'A canyon, the steppe and a yurt'),
  dialog: t('Екі адам сөйлесіп тұр', 'Два человека разговаривают', 'Two people talking'),
  meeting: t(
    'Үстел басындағы кеңес, тақтада диаграммалар',
    'Совещание за столом, на доске диаграммы',
    'A meeting at a table, charts on the board',
  ),
  money: t(
    'Тиын бағандары және өсіп келе жатқан диаграмма',
    'Столбики монет и растущая диаграмма',
    'Stacks of coins and a growing chart',
  ),
  scales: t(
    'Таразы және мемлекеттік ғимарат',
    'Весы и государственное здание',
    'Scales and a state building',
  ),
  documents: t(
    'Мөр басылған үш құжат парағы',
    'Три листа документов с печатью',
    'Three sheets of documents with seals',
  ),
  phone: t('Құжаттар ашылған смартфон', 'Смартфон с открытыми документами', 'A smartphone showing documents'),
  signature: t('Қол қойылған құжат және кілт', 'Подписанный документ и ключ', 'A signed document and a key'),
  learning: t(
    'Кітаптар, тісті дөңгелектер және оқушы',
    'Книги, шестерёнки и ученик',
    'Books, gears and a learner',
  ),
  server: t('Серверлер залы', 'Серверный зал', 'A server room'),
  village: t('Ауыл үйлері мен байланыс мұнарасы', 'Сельские дома и вышка связи', 'Village houses and a mast'),
  shop: t(
    'Жолақ шатырлы шағын дүкен',
    'Небольшой магазин с полосатым навесом',
    'A small shop with a striped awning',
  ),
  stage: t(
    'Тау бөктеріндегі мерекелік киіз үйлер',
    'Праздничные юрты у подножия гор',
    'Festive yurts at the foot of mountains',
  ),
  archive: t('Мұрағат құжаты және кітаптар', 'Архивный документ и книги', 'An archive document and books'),
  bus: t('Аялдамадағы жасыл автобус', 'Зелёный автобус у остановки', 'A green bus at a stop'),
  air: t(
    'Қала үстіндегі таулар және ауа өлшейтін бекет',
    'Горы над городом и пост измерения воздуха',
    'Mountains over the city and an air station',
  ),
}

export const portraitAlt = t(
  'Басшының сызбалы портреті',
  'Рисованный портрет руководителя',
  'Drawn portrait of the leader',
)
export const emblemAlt = (name: Tri): Tri =>
  t(`Эмблема: ${name.kk}`, `Эмблема: ${name.ru}`, `Emblem: ${name.en}`)
