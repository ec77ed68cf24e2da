import accessibility from 'lucide-static/icons/accessibility.svg?raw'
import archive from 'lucide-static/icons/archive.svg?raw'
import armchair from 'lucide-static/icons/armchair.svg?raw'
import right from 'lucide-static/icons/arrow-right.svg?raw'
import out from 'lucide-static/icons/arrow-up-right.svg?raw'
import baby from 'lucide-static/icons/baby.svg?raw'
import bell from 'lucide-static/icons/bell.svg?raw'
import book from 'lucide-static/icons/book-open.svg?raw'
import briefcase from 'lucide-static/icons/briefcase.svg?raw'
import building from 'lucide-static/icons/building-2.svg?raw'
import calendar from 'lucide-static/icons/calendar-days.svg?raw'
import car from 'lucide-static/icons/car.svg?raw'
import check from 'lucide-static/icons/check.svg?raw'
import done from 'lucide-static/icons/circle-check.svg?raw'
import list from 'lucide-static/icons/clipboard-list.svg?raw'
import clock from 'lucide-static/icons/clock.svg?raw'
import coins from 'lucide-static/icons/coins.svg?raw'
import card from 'lucide-static/icons/credit-card.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import eye from 'lucide-static/icons/eye.svg?raw'
import fileCheck from 'lucide-static/icons/file-check.svg?raw'
import file from 'lucide-static/icons/file-text.svg?raw'
import gavel from 'lucide-static/icons/gavel.svg?raw'
import globe from 'lucide-static/icons/globe.svg?raw'
import graduation from 'lucide-static/icons/graduation-cap.svg?raw'
import handCoins from 'lucide-static/icons/hand-coins.svg?raw'
import handHeart from 'lucide-static/icons/hand-heart.svg?raw'
import heart from 'lucide-static/icons/heart.svg?raw'
import pulse from 'lucide-static/icons/heart-pulse.svg?raw'
import hourglass from 'lucide-static/icons/hourglass.svg?raw'
import house from 'lucide-static/icons/house.svg?raw'
import idCard from 'lucide-static/icons/id-card.svg?raw'
import info from 'lucide-static/icons/info.svg?raw'
import key from 'lucide-static/icons/key-round.svg?raw'
import landmark from 'lucide-static/icons/landmark.svg?raw'
import link from 'lucide-static/icons/link.svg?raw'
import filter from 'lucide-static/icons/list-filter.svg?raw'
import mail from 'lucide-static/icons/mail.svg?raw'
import pin from 'lucide-static/icons/map-pin.svg?raw'
import menu from 'lucide-static/icons/menu.svg?raw'
import message from 'lucide-static/icons/message-circle.svg?raw'
import phone from 'lucide-static/icons/phone.svg?raw'
import plane from 'lucide-static/icons/plane.svg?raw'
import play from 'lucide-static/icons/play.svg?raw'
import printer from 'lucide-static/icons/printer.svg?raw'
import receipt from 'lucide-static/icons/receipt.svg?raw'
import rss from 'lucide-static/icons/rss.svg?raw'
import scale from 'lucide-static/icons/scale.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import send from 'lucide-static/icons/send.svg?raw'
import share from 'lucide-static/icons/share-2.svg?raw'
import shield from 'lucide-static/icons/shield.svg?raw'
import signature from 'lucide-static/icons/signature.svg?raw'
import smartphone from 'lucide-static/icons/smartphone.svg?raw'
import sprout from 'lucide-static/icons/sprout.svg?raw'
import stamp from 'lucide-static/icons/stamp.svg?raw'
import store from 'lucide-static/icons/store.svg?raw'
import warning from 'lucide-static/icons/triangle-alert.svg?raw'
import truck from 'lucide-static/icons/truck.svg?raw'
import user from 'lucide-static/icons/user.svg?raw'
import users from 'lucide-static/icons/users.svg?raw'
import wallet from 'lucide-static/icons/wallet.svg?raw'
import wheat from 'lucide-static/icons/wheat.svg?raw'
import wrench from 'lucide-static/icons/wrench.svg?raw'
import close from 'lucide-static/icons/x.svg?raw'

/** Icons of the site's own parts. */
const own = {
  archive,
  bell,
  book,
  calendar,
  card,
  check,
  clock,
  close,
  coins,
  done,
  download,
  eye,
  file,
  fileCheck,
  filter,
  globe,
  hourglass,
  info,
  landmark,
  link,
  list,
  mail,
  menu,
  message,
  out,
  phone,
  pin,
  play,
  printer,
  right,
  rss,
  search,
  send,
  share,
  user,
  users,
  warning,
}

/** Icons an editor may give a service or a life situation; the names are Lucide's. */
const content = {
  accessibility,
  armchair,
  baby,
  briefcase,
  'building-2': building,
  car,
  'file-check': fileCheck,
  gavel,
  'graduation-cap': graduation,
  'hand-coins': handCoins,
  'hand-heart': handHeart,
  heart,
  'heart-pulse': pulse,
  house,
  'id-card': idCard,
  'key-round': key,
  plane,
  receipt,
  scale,
  shield,
  signature,
  smartphone,
  sprout,
  stamp,
  store,
  truck,
  wallet,
  wheat,
  wrench,
}

const icons = { ...own, ...content }

export type IconName = keyof typeof icons

export const isIconName = (name: string): name is IconName => Object.hasOwn(icons, name)

const shapesOf = (svg: string) =>
  svg
    .replace(/^[\s\S]*?<svg[\s\S]*?>|<\/svg>\s*$/g, '')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>')

/** Every icon the site uses, as one drawing that pages point into (Lucide, ISC licence). */
export const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${Object.entries(icons)
  .map(([name, svg]) => `<symbol id="${name}" viewBox="0 0 24 24">${shapesOf(svg)}</symbol>`)
  .join('')}</svg>`

/** Changes with the drawing, so that it may be kept for ever. */
const version = [...sprite].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(36)

export const spriteHref = `/icons.svg?v=${version}`
