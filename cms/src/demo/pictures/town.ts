import { at } from './ground.ts'
import type { Palette } from './palette.ts'

const windows = (c: Palette, width: number, height: number, columns: number, rows: number, lit: number) => {
  const w = (width * 0.76) / columns
  const step = (width * 0.88) / columns
  const rise = (height * 0.86) / rows
  return Array.from({ length: columns * rows }, (_, i) => {
    const x = -width / 2 + width * 0.06 + (i % columns) * step + (step - w) / 2
    const y = -height + height * 0.06 + Math.floor(i / columns) * rise
    const fill = (i * 7) % lit === 0 ? c.lit : c.mid
    return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(w * 0.78).toFixed(1)}" height="${(rise * 0.56).toFixed(1)}" rx="3" fill="${fill}"/>`
  }).join('')
}

export function tower(
  c: Palette,
  x: number,
  y: number,
  width: number,
  height: number,
  wall = c.felt,
  lit = 3,
) {
  const columns = Math.max(2, Math.round(width / 46))
  const rows = Math.max(2, Math.round(height / 58))
  return at(
    x,
    y,
    1,
    `<rect x="${-width / 2}" y="${-height}" width="${width}" height="${height}" rx="6" fill="${wall}"/><path fill="${c.shade}" opacity=".5" d="M${width / 2 - 18}-${height}h18V0h-18z"/>${windows(c, width - 20, height, columns, rows, lit)}`,
  )
}

/** A row of towers that reads as a city. */
export const skyline = (c: Palette, y: number, heights: number[], width = 110, wall = c.far, from = 0) =>
  heights
    .map((height, i) =>
      at(
        from + i * width,
        y,
        1,
        `<path fill="${wall}" d="M0 0V-${height}${i % 3 === 1 ? `l${width / 2}-40 ${width / 2} 40` : `h${width}`}V0z"/>`,
      ),
    )
    .join('')

const columns = (c: Palette, from: number, count: number, step: number, height: number) =>
  Array.from(
    { length: count },
    (_, i) => `<rect x="${from + i * step}" y="${-height}" width="26" height="${height}" fill="${c.snow}"/>`,
  ).join('')

/** A house of the state: pediment and columns. */
export const office = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<rect x="-330" y="-240" width="660" height="240" fill="${c.felt}"/><rect x="-330" y="-256" width="660" height="22" fill="${c.shade}"/>${[-300, -240, 190, 250].map((wx) => `<rect x="${wx}" y="-200" width="44" height="64" rx="4" fill="${c.mid}"/><rect x="${wx}" y="-104" width="44" height="64" rx="4" fill="${c.lit}"/>`).join('')}<rect x="-170" y="-256" width="340" height="256" fill="${c.shade}"/>${columns(c, -158, 5, 73, 236)}<rect x="-30" y="-110" width="60" height="110" rx="4" fill="${c.near}"/><path fill="${c.near}" d="M-196-252L0-350 196-252z"/><circle cy="-290" r="20" fill="${c.sun}"/><path fill="${c.shade}" d="M-360-16h720V0h-720z"/><path stroke="${c.deep}" stroke-width="7" stroke-linecap="round" d="M0-350v-90"/><path fill="#00afca" d="M4-438h84q-12 24 0 48H4z"/><circle cx="40" cy="-414" r="11" fill="#fec50c"/>`,
  )

export const hospital = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<rect x="-340" y="-230" width="680" height="230" rx="6" fill="${c.felt}"/><rect x="-110" y="-330" width="220" height="330" rx="6" fill="${c.snow}"/><path fill="${c.clay}" d="M-18-300h36v30h30v36h-30v30h-36v-30h-30v-36h30z"/>${[-300, -230, -160, 136, 206, 276].map((wx) => `<rect x="${wx - 12}" y="-196" width="48" height="56" rx="4" fill="${c.mid}"/><rect x="${wx - 12}" y="-100" width="48" height="56" rx="4" fill="${c.lit}"/>`).join('')}<rect x="-46" y="-110" width="92" height="110" rx="4" fill="${c.near}"/><path stroke="${c.felt}" stroke-width="5" d="M0-110V0"/><path fill="${c.near}" d="M-90-128h180v20h-180z"/>`,
  )

export const school = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<rect x="-360" y="-210" width="720" height="210" fill="${c.felt}"/><path fill="${c.clay}" d="M-376-210h752l-30-36h-692z"/>${[-320, -246, -172, 128, 202, 276].map((wx) => `<rect x="${wx}" y="-176" width="50" height="58" rx="3" fill="${c.mid}"/><rect x="${wx}" y="-88" width="50" height="58" rx="3" fill="${c.lit}"/>`).join('')}<rect x="-94" y="-270" width="188" height="270" fill="${c.shade}"/><path fill="${c.clay}" d="M-112-268L0-352l112 84z"/><circle cy="-206" r="38" fill="${c.snow}"/><path stroke="${c.ink}" stroke-width="7" stroke-linecap="round" d="M0-228v22l16 10"/><path fill="${c.near}" d="M-40 0v-84a40 40 0 0 1 80 0V0z"/>`,
  )

export const house = (c: Palette, x: number, y: number, s = 1, wall = c.felt, roof = c.clay) =>
  at(
    x,
    y,
    s,
    `<rect x="-90" y="-110" width="180" height="110" fill="${wall}"/><path fill="${roof}" d="M-112-108L0-190l112 82z"/><rect x="-62" y="-82" width="44" height="44" rx="3" fill="${c.mid}"/><rect x="22" y="-82" width="42" height="82" rx="3" fill="${c.near}"/><path fill="${roof}" d="M48-190h22v50H48z"/>`,
  )

export const shop = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<rect x="-200" y="-240" width="400" height="240" fill="${c.felt}"/><rect x="-210" y="-276" width="420" height="44" rx="6" fill="${c.near}"/><path fill="${c.snow}" d="M-210-196h420v44h-420z"/>${[0, 2, 4].map((i) => `<path fill="${c.clay}" d="M${-210 + i * 60}-232h60v66a30 30 0 0 1-60 0z"/><path fill="${c.snow}" d="M${-150 + i * 60}-232h60v66a30 30 0 0 1-60 0z"/>`).join('')}<path fill="${c.clay}" d="M150-232h60v66a30 30 0 0 1-60 0z"/><rect x="-176" y="-122" width="190" height="90" rx="4" fill="${c.mid}"/><rect x="56" y="-128" width="96" height="128" rx="4" fill="${c.near}"/><circle cx="72" cy="-62" r="6" fill="${c.sun}"/><path fill="${c.sun}" d="M-150-32v-34a18 18 0 0 1 36 0v34zm90 0v-48h60v48z" opacity=".9"/>`,
  )

export const bus = (c: Palette, x: number, y: number, s = 1, body = c.clay) =>
  at(
    x,
    y,
    s,
    `<rect x="-150" y="-120" width="300" height="104" rx="18" fill="${body}"/><path fill="${c.glow}" d="M-132-102h52v42h-52zm64 0h52v42h-52zm64 0h52v42H-4zm64 0h62q10 0 12 12v30H60z"/><path fill="${c.lit}" d="M136-46h14v16h-14z"/><circle cx="-84" cy="-16" r="24" fill="${c.ink}"/><circle cx="-84" cy="-16" r="10" fill="${c.shade}"/><circle cx="86" cy="-16" r="24" fill="${c.ink}"/><circle cx="86" cy="-16" r="10" fill="${c.shade}"/>`,
  )

export const mast = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<g stroke="${c.deep}" stroke-width="9" stroke-linecap="round" fill="none"><path d="M-56 0L-12-340M56 0L12-340M-46-80H46M-36-160h72M-25-240h50M-46-80l82-80M46-80l-82-80M-36-160l61-80M36-160l-61-80"/><path d="M0-340v-50"/></g><g fill="none" stroke="${c.clay}" stroke-width="9" stroke-linecap="round"><path d="M-34-424a44 44 0 0 1 0-64M34-424a44 44 0 0 0 0-64M-62-400a80 80 0 0 1 0-112M62-400a80 80 0 0 0 0-112"/></g><circle cy="-456" r="14" fill="${c.clay}"/><path stroke="${c.deep}" stroke-width="9" d="M0-440v60"/>`,
  )
