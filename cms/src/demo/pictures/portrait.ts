import { type Light, palettes } from './palette.ts'

export type Portrait = {
  woman: boolean
  hair: string
  skin: string
  coat: string
  back: string
  glasses: boolean
  style: number
}

const hairs = ['#1d1a1c', '#2c2220', '#4a3a30', '#8b8a8c', '#17202a', '#3b2a25']
const skins = ['#f0c9a2', '#e6b98e', '#d9a87a']
const coats = ['#17799a', '#2d4c73', '#0a5a7a', '#5b4a6b', '#3f5a4a', '#364650']
const backs = ['#c5e9f2', '#e4f5f8', '#f3ecdf', '#dbe6ef']

/** The looks of an invented person: `w3` is the fourth woman, `m0` the first man. */
export function portraitOf(name: string): Portrait {
  const n = Number(name.slice(1))
  return {
    woman: name.startsWith('w'),
    hair: hairs[(n * 5 + 1) % hairs.length] as string,
    skin: skins[n % skins.length] as string,
    coat: coats[(n * 3 + (name.startsWith('w') ? 2 : 0)) % coats.length] as string,
    back: backs[n % backs.length] as string,
    glasses: n % 4 === 2,
    style: n % 3,
  }
}

const womanHair = [
  'M260 420q-30-210 140-216t140 216l-6 150q-40 40-74 10V380H340v200q-34 30-74-10z',
  'M268 400q-20-190 132-196t132 196q-30-90-132-96t-132 96zM346 226a54 52 0 0 1 108 0z',
  'M256 430q-34-226 144-232t144 232q6 70-24 90-30 10-30-90-20-70-90-76t-90 76q0 100-30 90-30-20-24-90z',
]
const manHair = [
  'M280 380q-14-156 120-162t120 162q-16-72-50-90-60 16-140 0-34 18-50 90z',
  'M278 390q-24-150 90-166 160-14 154 166-18-86-60-104-80 10-124-8-46 20-60 112z',
  'M284 372q0-140 116-146t116 146q-10-56-34-74H318q-24 18-34 74z',
]

/** A flat portrait without features that could be taken for somebody. */
export function portrait(name: string, light: Light = 'day') {
  const c = palettes[light]
  const look = portraitOf(name)
  const hair = (look.woman ? womanHair : manHair)[look.style] as string
  const neck = `<path fill="${look.skin}" d="M346 500h108v96a54 54 0 0 1-108 0z"/><path fill="#000" opacity=".1" d="M346 500h108v40q-54 44-108 0z"/>`
  const head = `<path fill="${look.skin}" d="M290 380a110 124 0 0 1 220 0v40a110 126 0 0 1-220 0z"/>`
  const body = `<path fill="${look.coat}" d="M110 800q0-170 140-206l96-30 54 90 54-90 96 30q140 36 140 206z"/>`
  const front = look.woman
    ? `<path fill="${c.felt}" d="M346 566l54 110 54-110q-24 34-54 34t-54-34z"/>`
    : `<path fill="${c.snow}" d="M340 570l60 190 60-190-60 44z"/><path fill="${c.clay}" d="M384 626h32l-6 30 20 110-30 34-30-34 20-110z"/>`
  const glasses = look.glasses
    ? `<g fill="none" stroke="${c.ink}" stroke-width="7"><circle cx="352" cy="402" r="36"/><circle cx="448" cy="402" r="36"/><path d="M388 400h24"/></g>`
    : ''
  const behind = look.woman && look.style !== 1 ? `<path fill="${look.hair}" d="${hair}"/>` : ''
  const fringe = look.woman
    ? `<path fill="${look.hair}" d="M276 400q-10-180 124-186t124 186q-30-84-110-120-90 20-138 120z"/>`
    : ''
  const top = look.woman && look.style !== 1 ? fringe : `<path fill="${look.hair}" d="${hair}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800"><rect width="800" height="800" fill="${look.back}"/><circle cx="400" cy="430" r="330" fill="${c.snow}" opacity=".45"/>${behind}${body}${neck}${front}${head}${top}${glasses}</svg>`
}
