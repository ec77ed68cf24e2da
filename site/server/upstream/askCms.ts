import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { readerOf } from '../reader.ts'
import { requestIdOf } from '../requestContext.ts'

type Question = {
  req: Request
  res: Response
  url: string
  headers?: Record<string, string>
  timeout?: number
}

/**
 * Asks the cms on behalf of a reader. `timeout` counts until the headers are there, so that a long film may take
 * its time; a reader who goes away ends the question. Rejects when the cms cannot be reached.
 */
export async function askCms({ req, res, url, headers = {}, timeout = 5000 }: Question) {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), timeout)
  try {
    return await fetch(url, {
      method: req.method,
      redirect: 'manual',
      signal: AbortSignal.any([late.signal, readerOf(req, res)]),
      // Whatever the cms compressed would be unpacked here, and its length would no longer be true.
      headers: { 'accept-encoding': 'identity', 'x-request-id': requestIdOf(req), ...headers },
    })
  } finally {
    clearTimeout(timer)
  }
}

/** Hands the listed headers and the body on to the reader. */
export async function passOn(answer: globalThis.Response, res: Response, headers: readonly string[]) {
  res.status(answer.status)
  for (const name of headers) {
    const value = answer.headers.get(name)
    if (value !== null) res.setHeader(name, value)
  }
  if (!answer.body) return void res.end()
  // A reader who closes the connection in the middle is no fault.
  await pipeline(Readable.fromWeb(answer.body as import('node:stream/web').ReadableStream), res).catch(() =>
    res.destroy(),
  )
}

/** Of the headers listed, those the reader sent. */
export function sentHeaders(req: Request, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = req.get(name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
