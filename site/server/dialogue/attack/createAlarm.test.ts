import { pino } from 'pino'
import { expect, it } from 'vitest'
import { createAlarm } from './createAlarm.ts'

const MINUTE = 60_000

/** An alarm at more than ten a minute with a clock of its own; `send` lets so many openings come, each from somebody else. */
function alarmed() {
  let at = 1_800_000_000_000
  let sender = 0
  const lines: object[] = []
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const alarm = createAlarm({ above: 10, log, now: () => at })
  return {
    ...alarm,
    lines,
    later: (ms: number) => {
      at += ms
    },
    send: (times: number) => {
      for (let n = 0; n < times; n++) alarm.count('maidd', `10.0.0.${sender++}`)
    },
  }
}

it.each([
  ['ten in a minute', [[0, 10]], false],
  ['eleven in a minute', [[0, 11]], true],
  [
    'eleven within a minute of the first',
    [
      [0, 6],
      [MINUTE - 1, 5],
    ],
    true,
  ],
  [
    'eleven in two minutes',
    [
      [0, 6],
      [MINUTE, 5],
    ],
    false,
  ],
  [
    'many after a long silence',
    [
      [0, 6],
      [90 * MINUTE, 11],
    ],
    true,
  ],
] as [string, [number, number][], boolean][])('%s: %s', (_what, sendings, expected) => {
  const { send, later, isOn } = alarmed()
  for (const [after, times] of sendings) {
    later(after)
    send(times)
  }
  expect(isOn('maidd')).toBe(expected)
  expect(isOn('moe')).toBe(false)
})

it('is not raised by one address alone, however much it sends', () => {
  const { count, isOn, send } = alarmed()
  for (let n = 0; n < 1000; n++) count('maidd', '10.1.1.1')
  expect(isOn('maidd')).toBe(false)
  send(1)
  expect(isOn('maidd')).toBe(true)
})

it.each([
  ['four calm minutes and one like the attack', [5, 5, 5, 5, 11], true],
  ['five minutes of which one had more than half', [5, 5, 6, 5, 5], true],
  ['five minutes with half of what begins one', [5, 5, 5, 5, 5], false],
  ['five minutes in which nothing came', [0, 0, 0, 0, 0], false],
])('after %s: %s', (_what, minutes, expected) => {
  const { send, later, isOn } = alarmed()
  send(11)
  for (const times of minutes) {
    later(MINUTE)
    send(times)
  }
  later(MINUTE)
  expect(isOn('maidd')).toBe(expected)
})

it('may begin again', () => {
  const { send, later, isOn } = alarmed()
  send(11)
  later(6 * MINUTE)
  expect(isOn('maidd')).toBe(false)
  send(10)
  expect(isOn('maidd')).toBe(false)
  send(1)
  expect(isOn('maidd')).toBe(true)
})

it('is told once when it begins and once when it is over, also when nobody writes any more', () => {
  const { send, later, attacked, lines } = alarmed()
  expect(attacked()).toBe(0)
  send(500)
  expect(attacked()).toBe(1)
  later(5 * MINUTE)
  expect(attacked()).toBe(1)
  later(MINUTE)
  expect(attacked()).toBe(0)
  expect(lines).toMatchObject([
    { agency: 'maidd', above: 10, msg: expect.stringContaining('has begun') },
    { agency: 'maidd', seconds: 360, msg: expect.stringContaining('is over') },
  ])
})
