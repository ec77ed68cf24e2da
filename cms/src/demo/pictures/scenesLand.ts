import { alatau, lowHills, meadow, type Scene, steppe } from './backdrops.ts'
import * as g from './ground.ts'
import * as l from './life.ts'
import * as s from './signs.ts'
import * as w from './town.ts'

export const scenesLand = {
  'steppe-network': {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 250, 190, 86) +
      lowHills(c) +
      steppe(c) +
      s.network(
        c,
        [
          [820, 130],
          [520, 300],
          [1080, 240],
          [660, 520],
          [1180, 480],
          [1400, 330],
        ],
        [
          [0, 1],
          [0, 2],
          [1, 3],
          [2, 3],
          [2, 4],
          [3, 4],
          [4, 5],
          [2, 5],
        ],
      ) +
      l.yurt(c, 460, 760, 1) +
      w.house(c, 700, 790, 0.9) +
      w.mast(c, 1300, 780, 0.78),
  },
  'wind-road': {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 860, 330, 120) +
      lowHills(c, 600) +
      steppe(c, 660) +
      g.road(c, 800, 640) +
      l.turbine(c, 260, 740, 1.25) +
      l.turbine(c, 500, 690, 0.85, 50) +
      l.turbine(c, 1330, 730, 1.15, 30) +
      w.bus(c, 800, 830, 0.72),
  },
  alatau: {
    draw: (c) =>
      g.sky(c, 800, 700, 620) +
      g.sun(c, 1240, 170, 80) +
      g.cloud(c, 380, 200) +
      alatau(c) +
      meadow(c, 690) +
      l.pine(c, 160, 840, 1) +
      l.pine(c, 270, 870, 1.2) +
      l.pine(c, 1420, 850, 1.1) +
      l.yurt(c, 900, 800, 0.9),
  },
  'alatau-dusk': {
    light: 'dusk',
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 420, 300, 110) +
      alatau(c, 770) +
      w.skyline(
        c,
        760,
        [90, 140, 110, 180, 120, 90, 150, 200, 130, 100, 160, 120, 90, 140, 110],
        110,
        c.near,
      ) +
      g.ridge(
        [
          [0, 750],
          [800, 730],
          [1600, 756],
        ],
        c.deep,
      ),
  },
  wood: {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 1180, 220, 90) +
      alatau(c, 660) +
      g.ridge(
        [
          [0, 600],
          [600, 560],
          [1600, 610],
        ],
        c.pine,
      ) +
      l.wood(c, 690, 17, 0.8, c.near) +
      l.wood(c, 820, 11, 1.25) +
      g.ridge(
        [
          [0, 850],
          [800, 830],
          [1600, 856],
        ],
        c.leaf,
      ),
  },
  'winter-wood': {
    light: 'winter',
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 380, 210, 76) +
      alatau(c, 660) +
      g.ridge(
        [
          [0, 640],
          [700, 600],
          [1600, 650],
        ],
        c.ochre,
      ) +
      l.wood(c, 720, 12, 1) +
      g.ridge(
        [
          [0, 780],
          [800, 744],
          [1600, 790],
        ],
        c.gold,
      ) +
      w.house(c, 1160, 830, 1.1) +
      l.pine(c, 240, 870, 1.4),
  },
  planting: {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 800, 300, 120) +
      lowHills(c, 570) +
      g.ridge(
        [
          [0, 700],
          [800, 660],
          [1600, 706],
        ],
        c.leaf,
      ) +
      [220, 480, 1120, 1380].map((x, i) => l.tree(c, x, 770 + (i % 2) * 40, 0.62)).join('') +
      l.figure(c, 640, 850, 1.15, c.clay) +
      l.figure(c, 960, 850, 1.15, c.near, '#d9a87a', '#4a3a30') +
      `<path fill="${c.ochre}" d="M700 860q100-60 200 0z"/>` +
      l.tree(c, 800, 838, 0.9),
  },
  saiga: {
    light: 'dawn',
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 1130, 380, 130) +
      lowHills(c, 620) +
      steppe(c, 680) +
      l.saiga(c, 520, 800, 1.2) +
      l.saiga(c, 860, 760, 0.8) +
      l.saiga(c, 1090, 780, 0.66) +
      g.birds(c, 380, 220),
  },
  caspian: {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 1220, 210, 92) +
      g.cloud(c, 360, 180) +
      g.sea(c, 520) +
      l.ship(c, 980, 620, 1) +
      g.ridge(
        [
          [0, 560],
          [240, 590],
          [420, 720],
          [520, 900],
        ],
        c.ochre,
      ) +
      g.ridge(
        [
          [0, 640],
          [180, 680],
          [330, 800],
          [380, 900],
        ],
        c.gold,
      ) +
      g.birds(c, 600, 250),
  },
  'caspian-dusk': {
    light: 'dusk',
    draw: (c) =>
      g.sky(c, 800, 560, 520) +
      g.sun(c, 800, 430, 140) +
      g.sea(c, 540) +
      g.peaks(
        560,
        [
          [1250, 360],
          [1440, 300],
        ],
        c.near,
        c.deep,
      ) +
      g.ridge(
        [
          [900, 900],
          [1040, 600],
          [1600, 560],
        ],
        c.deep,
      ) +
      l.turbine(c, 1120, 640, 0.7) +
      l.turbine(c, 1300, 620, 0.8, 40) +
      l.turbine(c, 1490, 620, 0.7, 70) +
      l.ship(c, 430, 640, 0.7),
  },
  canyon: {
    light: 'dusk',
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 300, 230, 96) +
      `<path fill="${c.far}" d="M0 520h300l30 60h180l30-120h240l40 100h160l30-150h260l40 90h290v400H0z"/><path fill="${c.snow}" opacity=".5" d="M540 460h240l12 30H532zM980 410h260l12 30H972z"/><path fill="${c.mid}" d="M0 640h220l40 60h300l40-90h280l40 80h320l40-100h360v310H0z"/>` +
      steppe(c, 740) +
      l.yurt(c, 1180, 840, 0.8),
  },
  village: {
    draw: (c) =>
      g.sky(c) +
      g.sun(c, 280, 190, 84) +
      lowHills(c, 570) +
      steppe(c, 660) +
      w.house(c, 420, 760, 1) +
      w.house(c, 700, 740, 0.8, c.snow, c.near) +
      w.house(c, 1010, 770, 1.1, c.felt, c.pine) +
      w.mast(c, 1320, 780, 0.8) +
      l.tree(c, 560, 800, 0.8) +
      l.tree(c, 1180, 830, 0.8),
  },
  stage: {
    light: 'dusk',
    draw: (c) =>
      g.sky(c) +
      alatau(c, 750) +
      steppe(c, 700) +
      [280, 620, 980, 1320].map((x, i) => l.yurt(c, x, 790 + (i % 2) * 26, i % 2 ? 1.15 : 0.9)).join('') +
      `<path fill="none" stroke="${c.deep}" stroke-width="6" d="M0 250q400 160 800 40t800-10"/>` +
      Array.from({ length: 12 }, (_, i) => {
        const x = 70 + i * 132
        return `<path fill="${[c.clay, c.sun, c.near][i % 3]}" d="M${x} ${300 + Math.round(Math.sin(i / 1.9) * 34)}l52 0-26 60z"/>`
      }).join(''),
  },
  air: {
    light: 'dawn',
    draw: (c) =>
      g.sky(c) +
      alatau(c, 660) +
      w.skyline(
        c,
        800,
        [150, 210, 180, 260, 200, 160, 230, 280, 190, 220, 170, 240, 210, 160, 200],
        110,
        c.near,
      ) +
      `<rect x="1190" y="300" width="300" height="190" rx="24" fill="${c.snow}"/><circle cx="1270" cy="396" r="50" fill="${c.leaf}"/><path stroke="${c.far}" stroke-width="14" stroke-linecap="round" d="M1350 366h100M1350 406h100M1350 446h60"/><path stroke="${c.deep}" stroke-width="16" d="M1340 490v360"/>` +
      g.ridge(
        [
          [0, 806],
          [800, 790],
          [1600, 810],
        ],
        c.pine,
      ) +
      g.cloud(c, 420, 230, 1.1) +
      g.cloud(c, 820, 160, 0.8),
  },
} satisfies Record<string, Scene>
