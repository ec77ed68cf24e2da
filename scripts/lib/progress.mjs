const running = new Map()
const live = process.stdout.isTTY
const tickEvery = live ? 1_000 : 15_000
let ticker

/** Runs `work` while showing `label… 12 s`; what it returns (a string) ends the line. */
export async function step(label, work) {
  const began = Date.now()
  running.set(label, began)
  ticker ??= setInterval(tick, tickEvery)
  if (live) tick()
  try {
    const note = await work()
    say(`${label}… ${seconds(began)}${note ? `, ${note}` : ''}`)
  } catch (error) {
    say(`${label}… ${seconds(began)}, failed`)
    throw error
  } finally {
    running.delete(label)
    if (!running.size) endProgress()
  }
}

/** Prints a line of its own, above whatever is running. */
export function say(line) {
  wipe()
  console.log(line)
}

/** Stops the ticking line. */
export function endProgress() {
  clearInterval(ticker)
  ticker = undefined
  wipe()
}

/** `44 s` or `2 min 5 s` since `began`. */
export function seconds(began) {
  const passed = (Date.now() - began) / 1000
  if (passed < 9.95) return `${passed.toFixed(1)} s`
  const whole = Math.round(passed)
  return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

function tick() {
  const line = [...running].map(([label, began]) => `${label}… ${Math.round((Date.now() - began) / 1000)} s`)
  if (!live) return console.log(line.join(' · '))
  wipe()
  process.stdout.write(line.join(' · ').slice(0, process.stdout.columns - 1))
}

function wipe() {
  if (live) process.stdout.write('\r\x1b[K')
}
