import { lowHills, type Scene } from './backdrops.ts'
import * as g from './ground.ts'
import * as l from './life.ts'
import * as s from './signs.ts'
import * as w from './town.ts'

export const scenesThings = {
  library: {
    draw: (c) =>
      `<rect width="1600" height="900" fill="${c.glow}"/><rect y="700" width="1600" height="200" fill="${c.ochre}"/>` +
      [0, 1, 2, 3]
        .map(
          (row) =>
            `<rect x="90" y="${150 + row * 140}" width="520" height="16" fill="${c.near}"/>` +
            Array.from({ length: 11 }, (_, i) => {
              const tall = 74 + ((i * 31 + row * 17) % 42)
              return `<rect x="${104 + i * 45}" y="${150 + row * 140 - tall}" width="34" height="${tall}" rx="3" fill="${[c.near, c.clay, c.mid, c.sun, c.deep, c.leaf][(i + row * 2) % 6]}"/>`
            }).join(''),
        )
        .join('') +
      s.books(c, 1080, 770, 1.15),
  },
  dialog: {
    draw: (c) =>
      g.sky(c) +
      lowHills(c, 600) +
      g.ridge(
        [
          [0, 760],
          [800, 720],
          [1600, 764],
        ],
        c.gold,
      ) +
      l.figure(c, 470, 870, 1.5, c.near) +
      l.figure(c, 1130, 870, 1.5, c.clay, '#e0b088', '#4a3a30') +
      s.bubble(470, 420, 460, 270, c.snow, c.near) +
      s.bubble(1130, 400, 420, 230, c.sun, c.deep, 2),
  },
  meeting: {
    draw: (c) =>
      `<rect width="1600" height="900" fill="${c.glow}"/><rect x="180" y="90" width="1240" height="400" rx="24" fill="${c.snow}"/>` +
      s.chart(c, 560, 440, [90, 140, 120, 200, 250], 0.86) +
      `<circle cx="1130" cy="280" r="130" fill="${c.mid}"/><path fill="${c.sun}" d="M1130 280V150a130 130 0 0 1 124 170z"/>` +
      [300, 560, 1040, 1300]
        .map((x, i) =>
          l.figure(
            c,
            x,
            800,
            1.25,
            [c.near, c.clay, c.deep, c.pine][i],
            ['#e8bd94', '#e0b088', '#d9a87a', '#e8bd94'][i],
          ),
        )
        .join('') +
      `<path fill="${c.ochre}" d="M120 690h1360l90 120H30z"/><path fill="${c.gold}" d="M120 690h1360l20 26H100z"/>`,
  },
  money: {
    draw: (c) =>
      g.sky(c) +
      lowHills(c, 620) +
      g.ridge(
        [
          [0, 760],
          [800, 740],
          [1600, 764],
        ],
        c.gold,
      ) +
      s.chart(c, 1050, 720, [110, 150, 130, 210, 260, 300], 1.15) +
      s.coins(c, 330, 800, 8, 1) +
      s.coins(c, 520, 820, 5, 1) +
      s.coins(c, 180, 830, 3, 1),
  },
  scales: {
    draw: (c) =>
      g.sky(c) +
      w.office(c, 1180, 760, 0.8) +
      g.ridge(
        [
          [0, 756],
          [800, 736],
          [1600, 760],
        ],
        c.gold,
      ) +
      g.ridge(
        [
          [0, 850],
          [800, 830],
          [1600, 850],
        ],
        c.ochre,
      ) +
      s.scales(c, 560, 800, 1.35),
  },
  documents: {
    draw: (c) =>
      `<rect width="1600" height="900" fill="${c.glow}"/><circle cx="800" cy="470" r="390" fill="${c.sky}"/>` +
      s.sheet(c, 480, 480, 1.25, -10, c.pine) +
      s.sheet(c, 1120, 480, 1.25, 9) +
      s.sheet(c, 800, 450, 1.5),
  },
  phone: {
    draw: (c) =>
      g.sky(c, 800, 500, 430) +
      lowHills(c, 640) +
      g.ridge(
        [
          [0, 780],
          [800, 750],
          [1600, 786],
        ],
        c.gold,
      ) +
      s.phone(c, 800, 460, 1.35) +
      s.bubble(360, 380, 380, 220, c.snow, c.near, 2) +
      s.bubble(1250, 480, 380, 220, c.sun, c.deep, 2),
  },
  signature: {
    draw: (c) =>
      `<rect width="1600" height="900" fill="${c.sky}"/><circle cx="560" cy="450" r="360" fill="${c.glow}"/>` +
      s.sheet(c, 560, 450, 1.7, -4) +
      s.key(c, 970, 520, 1) +
      s.network(
        c,
        [
          [1180, 220],
          [1380, 160],
          [1440, 340],
          [1280, 380],
        ],
        [
          [0, 1],
          [1, 2],
          [2, 3],
          [0, 3],
          [1, 3],
        ],
      ),
  },
  learning: {
    draw: (c) =>
      g.sky(c) +
      g.ridge(
        [
          [0, 740],
          [800, 720],
          [1600, 744],
        ],
        c.gold,
      ) +
      s.books(c, 480, 800, 1.25) +
      s.gear(1060, 400, 130, c.near, c.glow) +
      s.gear(1290, 540, 90, c.clay, c.glow) +
      s.gear(1240, 270, 66, c.sun, c.glow) +
      l.figure(c, 880, 860, 1.3, c.pine),
  },
  server: {
    light: 'night',
    draw: (c) =>
      g.sky(c) +
      [240, 560, 1040, 1360]
        .map(
          (x, k) =>
            `<rect x="${x - 120}" y="170" width="240" height="620" rx="18" fill="${c.deep}"/>` +
            Array.from(
              { length: 8 },
              (_, i) =>
                `<rect x="${x - 98}" y="${196 + i * 72}" width="196" height="52" rx="8" fill="${c.near}"/><circle cx="${x - 70}" cy="${222 + i * 72}" r="9" fill="${(i + k) % 3 === 0 ? c.lit : c.far}"/><path stroke="${c.far}" stroke-width="7" stroke-linecap="round" d="M${x - 30} ${222 + i * 72}h90"/>`,
            ).join(''),
        )
        .join('') +
      `<rect y="786" width="1600" height="114" fill="${c.deep}"/>` +
      s.network(
        c,
        [
          [800, 200],
          [800, 430],
          [700, 640],
          [900, 640],
        ],
        [
          [0, 1],
          [1, 2],
          [1, 3],
          [2, 3],
        ],
      ),
  },
  archive: {
    light: 'dawn',
    draw: (c) =>
      `<rect width="1600" height="900" fill="${c.glow}"/>` +
      g.sun(c, 1230, 240, 90) +
      `<path fill="${c.far}" d="M0 900V640l300-120 300 120v260z"/>` +
      s.books(c, 900, 800, 1.3) +
      s.sheet(c, 380, 560, 1.15, -6, c.sun) +
      g.ridge(
        [
          [0, 800],
          [800, 790],
          [1600, 804],
        ],
        c.ochre,
      ),
  },
} satisfies Record<string, Scene>
