const tones = {
  sky: ['#005f86', '#00afca'],
  steppe: ['#4d6a1f', '#8fae63'],
  ruby: ['#8d2438', '#d0596c'],
  violet: ['#4f3f86', '#8f7ec9'],
  graphite: ['#33454d', '#7d949e'],
  teal: ['#0b5f58', '#3aa89b'],
} as const

const motifs = [
  'M0-150q44 60 0 120q-44-60 0-120z',
  'M0-156l40 60-40 60-40-60z',
  'M-44-140h88l-44 100z',
  'M0-60q-70-10-60-84q40 20 60 64q20-44 60-64q10 74-60 84z',
  'M-12-40v-110h24v110z',
  'M-14-150a52 52 0 0 1 0 104a68 68 0 0 0 0-104z',
]

/** A geometric mark for an agency: a felt rosette, not a state symbol. */
export function emblem(seed: number, palette: keyof typeof tones) {
  const [dark, light] = tones[palette]
  const motif = motifs[seed % motifs.length]
  const count = 6 + (seed % 4) * 2
  const petals = Array.from(
    { length: count },
    (_, i) => `<path transform="rotate(${(360 / count) * i})" d="${motif}"/>`,
  ).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-256 -256 512 512" width="512" height="512"><circle r="250" fill="${dark}"/><circle r="226" fill="none" stroke="#ffc51a" stroke-width="10"/><circle r="200" fill="none" stroke="${light}" stroke-width="6" stroke-dasharray="4 18" stroke-linecap="round"/><g fill="#ffc51a">${petals}</g><circle r="34" fill="${light}"/><circle r="16" fill="#fff"/></svg>`
}
