import { createServer } from 'node:net'
import { fault } from './fault.mjs'

/** Refuses a port that is no port or that something else listens on, naming the variable that changes it. */
export async function requirePort(text, variable, host) {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw fault(`${variable} is ${text}: a port is a whole number from 1 to 65535.`)
  }
  const code = await tryListen(port, host)
  if (!code) return
  const problem = code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${code})`
  throw fault(`Port ${port} ${problem}. Stop what uses it or choose another with ${variable}.`)
}

function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host }, () => server.close(() => resolve()))
  })
}
