import { alatau, lowHills, meadow, type Scene } from './backdrops.ts'
import * as g from './ground.ts'
import * as l from './life.ts'
import * as s from './signs.ts'
import * as w from './town.ts'

export const scenesTown = {
  'night-city': {
    light: 'night',
    draw: (c) =>
      g.sky(c, 800, 800, 620) +
      `<circle cx="1240" cy="190" r="76" fill="${c.sun}"/><circle cx="1274" cy="168" r="66" fill="${c.sky}"/>` +
      w.skyline(
        c,
        800,
        [240, 320, 210, 380, 280, 240, 340, 420, 260, 300, 220, 360, 280, 200, 250],
        110,
        c.mid,
      ) +
      [150, 420, 700, 980, 1250, 1480]
        .map((x, i) => w.tower(c, x, 830, 150, 260 + ((i * 73) % 170), c.near, 2))
        .join('') +
      g.ridge(
        [
          [0, 820],
          [800, 800],
          [1600, 826],
        ],
        c.deep,
      ),
  },
  city: {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 300, 190, 84) +
      g.cloud(c, 1180, 170) +
      w.skyline(c, 740, [220, 300, 250, 340, 200, 280, 360, 240, 310, 260, 220, 330, 280, 240, 300], 110) +
      w.tower(c, 300, 780, 190, 420) +
      w.tower(c, 540, 780, 160, 300, c.snow) +
      w.tower(c, 1090, 780, 180, 460, c.snow) +
      w.tower(c, 1330, 780, 200, 340) +
      g.ridge(
        [
          [0, 776],
          [800, 760],
          [1600, 780],
        ],
        c.leaf,
      ) +
      [120, 430, 700, 860, 960, 1210, 1500].map((x, i) => l.tree(c, x, 812 + (i % 3) * 16, 0.8)).join('') +
      w.bus(c, 780, 880, 0.7),
  },
  akimat: {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 1330, 180, 78) +
      alatau(c, 750) +
      meadow(c, 720) +
      w.office(c, 800, 800, 1.15) +
      l.tree(c, 240, 830, 1.1) +
      l.tree(c, 330, 860, 0.9) +
      l.tree(c, 1300, 840, 1.1) +
      l.tree(c, 1400, 866, 0.9),
  },
  ministry: {
    draw: (c) =>
      g.sky(c) +
      g.cloud(c, 320, 180) +
      g.cloud(c, 1330, 230, 0.8) +
      w.skyline(c, 720, [180, 260, 210, 300, 240, 180, 150, 140, 160, 200, 260, 300, 220, 280, 200], 110) +
      g.ridge(
        [
          [0, 730],
          [800, 714],
          [1600, 736],
        ],
        c.gold,
      ) +
      g.ridge(
        [
          [0, 830],
          [800, 810],
          [1600, 836],
        ],
        c.ochre,
      ) +
      w.office(c, 800, 800, 1.3),
  },
  hospital: {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 270, 180, 80) +
      lowHills(c, 560) +
      meadow(c, 700) +
      w.hospital(c, 800, 800, 1.25) +
      l.tree(c, 220, 830, 1.05) +
      l.tree(c, 1390, 836, 1.1),
  },
  clinic: {
    light: 'dawn',
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 800, 420, 140) +
      lowHills(c, 600) +
      g.ridge(
        [
          [0, 740],
          [800, 700],
          [1600, 744],
        ],
        c.leaf,
      ) +
      w.hospital(c, 1060, 820, 0.9) +
      l.figure(c, 420, 850, 1.2, c.snow) +
      l.figure(c, 300, 860, 1.05, c.clay, '#e0b088', '#4a3a30') +
      s.heart(c, 560, 300, 0.9),
  },
  school: {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 1310, 170, 78) +
      g.cloud(c, 330, 190) +
      lowHills(c, 560) +
      meadow(c, 700) +
      w.school(c, 800, 800, 1.25) +
      l.tree(c, 200, 836, 1) +
      l.tree(c, 1420, 840, 1) +
      l.figure(c, 520, 884, 0.62, c.clay) +
      l.figure(c, 590, 888, 0.56, c.sun) +
      l.figure(c, 1090, 886, 0.6, c.near),
  },
  shop: {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 300, 190, 80) +
      w.skyline(c, 720, [160, 220, 180, 260, 200, 180, 240, 160, 200, 240, 180, 220, 170, 210, 190], 110) +
      g.ridge(
        [
          [0, 740],
          [800, 724],
          [1600, 744],
        ],
        c.leaf,
      ) +
      w.shop(c, 800, 820, 1.5) +
      l.tree(c, 330, 850, 1.1) +
      l.tree(c, 1280, 850, 1.1),
  },
  bus: {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 1290, 180, 80) +
      w.skyline(c, 700, [200, 280, 230, 320, 180, 260, 340, 220, 290, 240, 200, 310, 260, 220, 280], 110) +
      g.ridge(
        [
          [0, 710],
          [800, 696],
          [1600, 714],
        ],
        c.leaf,
      ) +
      `<path fill="${c.deep}" d="M0 770h1600v130H0z"/><path stroke="${c.felt}" stroke-width="10" stroke-dasharray="60 50" d="M0 850h1600"/>` +
      w.bus(c, 620, 830, 1.9, c.pine) +
      l.figure(c, 1120, 780, 1.05, c.clay) +
      l.figure(c, 1220, 786, 1, c.near) +
      l.tree(c, 1420, 780, 1.1),
  },
} satisfies Record<string, Scene>
