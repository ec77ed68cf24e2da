import { describe, expect, it } from 'vitest'
import { foldForSearch, foldLookAlikes, searchWords, slugify } from './index.ts'

describe('foldLookAlikes', () => {
  it.each([
    ['өнiмдерi', 'өнімдері', 'Latin i in a Kazakh word'],
    ['Тəуелсіздік', 'Тәуелсіздік', 'Latin schwa'],
    ['AI және IT', 'AI және IT', 'pure Latin words stay'],
    ['Cоюз', 'Союз', 'Latin capital C before Cyrillic'],
    ['COVID-19', 'COVID-19', 'Latin with digits stays'],
  ])('%s → %s (%s)', (given, expected) => expect(foldLookAlikes(given)).toBe(expected))
})

describe('slugify', () => {
  it.each([
    ['Қазақстан Республикасы', 'qazaqstan-respublikasy'],
    ['Ұлттық бюджет: 2026–2028', 'ulttyq-byudzhet-2026-2028'],
    ['Щит и объявление', 'shit-i-obyavlenie'],
    ['Café & Co.', 'cafe-co'],
    ['«—»', ''],
    ['өнiм', 'onim'],
    ['мини\u00adстрлік', 'ministrlik'],
    ['за\u0301мок и за\u0301мок', 'zamok-i-zamok'],
    ['Йод, ёлка', 'iod-elka'],
    ['👍🏽 𓀀 ★', ''],
    ['\u200b\u3164', ''],
  ])('%s → %s', (given, expected) => expect(slugify(given)).toBe(expected))

  it('cuts at a word and never exceeds 80 characters', () => {
    const slug = slugify(
      'Министрлік халыққа қызмет көрсету орталықтарының жұмысын жақсарту туралы жаңа бұйрық қабылдады',
    )
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).not.toMatch(/-$/)
    expect(slugify('а'.repeat(200))).toHaveLength(80)
  })
})

describe('search words', () => {
  it.each([
    ['қазақстан', 'казакстан'],
    ['Өтініш', 'отиниш'],
    ['ёлка', 'елка'],
    ['Жұмыс', 'жумыс'],
    ['English', 'english'],
    ['қыз\u00adмет', 'кызмет'],
    ['за\u0301мок', 'замок'],
    ['зáмок', 'замок'],
    ['Café', 'café'],
    ['и\u0306од ёлка', 'иод елка'],
  ])('%s is sought as %s', (given, expected) => expect(foldForSearch(given)).toBe(expected))

  it('keeps the written form for ranking and drops repeats', () => {
    expect(searchWords('Қызмет, қызмет кызмет!')).toEqual([{ word: 'кызмет', exact: 'қызмет' }])
  })
  it('are whole with what nobody sees inside', () =>
    expect(searchWords('қыз\u00adмет за\u0301мок\u00a0тұр')).toEqual(searchWords('қызмет замок тұр')))
  it('finds nothing in punctuation', () => expect(searchWords('— … !')).toEqual([]))
})
