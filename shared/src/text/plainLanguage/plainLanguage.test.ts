import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '../../locales/index.ts'
import { plainLanguageHints } from './index.ts'
import en from './words/en.json' with { type: 'json' }
import kk from './words/kk.json' with { type: 'json' }
import ru from './words/ru.json' with { type: 'json' }

const LISTS: Record<Locale, Record<string, string>> = { kk, ru, en }
const words = (text: string, locale: Locale) =>
  plainLanguageHints(text, locale)
    .filter(({ kind }) => kind === 'word')
    .map(({ found, instead }) => [found, instead])
const long = (text: string, locale: Locale) =>
  plainLanguageHints(text, locale).filter(({ kind }) => kind === 'long-sentence')

describe('words of chancelleries', () => {
  it.each([
    ['ru', 'В соответствии с вышеизложенным отказываем.', [['В соответствии с вышеизложенным', 'поэтому']]],
    ['ru', 'В соответствии с законом.', [['В соответствии с', 'по']]],
    [
      'ru',
      'Мы осуществляем осуществление.',
      [
        ['осуществляем', 'делать, проводить'],
        ['осуществление', 'делать, проводить'],
      ],
    ],
    ['ru', 'в связи с тем, что нет данных', [['в связи с тем, что', 'потому что']]],
    ['ru', 'в полном объёме', [['в полном объёме', 'полностью']]],
    ['ru', 'Следует отметить: всё готово.', [['Следует отметить', undefined]]],
    ['ru', 'Ваши данные у нас; неданный; вцелях', []],
    ['ru', 'в\u00a0настоящее\nвремя', [['в\u00a0настоящее\nвремя', 'сейчас']]],
    ['ru', 'В. Целях', []],
    ['kk', 'Бағдарлама жүзеге асырылуда.', [['жүзеге асырылуда', 'істеу, орындау']]],
    ['kk', 'Бұл құжат болып табылады.', [['болып табылады', undefined]]],
    ['kk', 'Қазiргi уақытта қаралуда', [['Қазiргi уақытта', 'қазір']]],
    ['kk', 'Сапасын арттыру мақсатында', [['мақсатында', 'үшін']]],
    ['kk', 'Сұрағыңызға жауап береміз.', []],
    [
      'en',
      'We utilise it in order to help.',
      [
        ['utilise', 'use'],
        ['in order to', 'to'],
      ],
    ],
    ['en', 'The above-mentioned form', [['above-mentioned', 'this']]],
    ['en', 'We hereby confirm', [['hereby', undefined]]],
    ['en', 'Priority to children', []],
  ] as [Locale, string, (string | undefined)[][]][])('%s “%s”: %j', (locale, text, expected) =>
    expect(words(text, locale)).toEqual(expected),
  )

  it('keeps offsets where letters take two units', () => {
    const text = '🙂🙂 В настоящее время ждём.'
    const [hint] = plainLanguageHints(text, 'ru')
    expect(hint).toEqual({ kind: 'word', from: 5, until: 22, found: 'В настоящее время', instead: 'сейчас' })
    expect(text.slice(hint?.from, hint?.until)).toBe(hint?.found)
  })

  it.each(LOCALES)('has at least forty for %s, each of which is found', (locale) => {
    const entries = Object.entries(LISTS[locale])
    expect(entries.length).toBeGreaterThanOrEqual(40)
    for (const [phrase, instead] of entries) {
      const written = phrase.replaceAll('*', '')
      expect(words(`«${written}».`, locale), phrase).toEqual([[written, instead || undefined]])
      expect(phrase, phrase).toBe(phrase.toLowerCase())
      expect(/^\S\S/.test(phrase) || / /.test(phrase), phrase).toBe(true)
    }
  })
})

describe('long sentences', () => {
  const sentence = (count: number, word = 'сөз') => `${Array(count).fill(word).join(' ')}.`
  it.each([
    ['kk', 20, 0],
    ['kk', 21, 1],
    ['ru', 25, 0],
    ['ru', 26, 1],
    ['en', 25, 0],
    ['en', 26, 1],
  ] as const)('%s, %d words: %d', (locale, count, hints) =>
    expect(long(sentence(count), locale)).toHaveLength(hints),
  )

  it('counts each sentence for itself, and shows it without the space around', () => {
    const text = `Бір. ${sentence(21, 'Ұзақ')}\n\n Екі.`
    expect(long(text, 'kk')).toEqual([
      { kind: 'long-sentence', from: 5, until: text.indexOf('\n'), found: sentence(21, 'Ұзақ') },
    ])
  })

  it.each([
    ['ru', `Согласно ст. 76 АППК ${sentence(23)}`],
    ['ru', `По письму А. Иванова ${sentence(23)}`],
    ['en', `Under art. 76 of the Code ${sentence(21, 'word')}`],
  ] as const)('%s: an abbreviation does not end one: “%s”', (locale, text) =>
    expect(long(text, locale).map(({ from, until }) => [from, until])).toEqual([[0, text.length]]),
  )

  it('takes lines of a list for sentences', () =>
    expect(long(Array(10).fill('бес сөзден тұратын тізім жолы').join('\n'), 'kk')).toEqual([]))

  it.each(['', ' ', '\n\n', '...', '🙂', '\ud83d'])('finds nothing in %j', (text) => {
    for (const locale of LOCALES) expect(plainLanguageHints(text, locale)).toEqual([])
  })
})

describe('time', () => {
  it.each([
    ['letters', 'а'],
    ['dots', '.'],
    ['spaces', ' '],
    ['hyphens', 'а-'],
    ['broken hyphens', '-’'],
    ['initials', 'А. '],
    ['beginnings of phrases', 'в связи с тем '],
    ['phrases with gaps', `в${' '.repeat(30)}`],
    ['one phrase after the other', 'в соответствии с '],
    ['digits', '1.'],
    ['combining marks', 'а\u0301'],
    ['quotes', '».'],
    ['capitals', 'А.'],
  ])('stays short for a text of %s', (_, part) => {
    const text = part.repeat(10_000 / part.length)
    for (const locale of LOCALES) {
      // The best of three: other tests run beside this one.
      const times = [1, 2, 3].map(() => {
        const begin = performance.now()
        plainLanguageHints(text, locale)
        return performance.now() - begin
      })
      expect(Math.min(...times)).toBeLessThan(150)
    }
  })
})
