import { problem } from '@birlik/shared/contract'
import { describe, expect, it } from 'vitest'
import { DatabaseBusyError } from '../../database/databaseBusyError.ts'
import { isInternal, problemOf } from './problemOf.ts'
import { gone, moved, notFound } from './refusal.ts'

const asked = {
  url: new URL('http://cms/api/v1/agencies/mod?locale=en'),
  locale: 'en',
  requestId: 'r-1',
} as const
const busy = new DatabaseBusyError('the writer')
const wrapped = new Error('Failed query', { cause: busy })

describe('problemOf', () => {
  it.each([
    [notFound(), 404, '/problems/not-found'],
    [gone(), 410, '/problems/gone'],
    [busy, 503, '/problems/busy'],
    [wrapped, 503, '/problems/busy'],
    [new Error('SELECT password'), 500, '/problems/internal'],
    ['thrown text', 500, '/problems/internal'],
  ])('%s is answered with %i', (error, status, type) => {
    const answer = problemOf(error, asked)
    const told = problem.parse(JSON.parse(answer.body ?? ''))
    expect([answer.status, told.status, told.type, told.requestId]).toEqual([status, status, type, 'r-1'])
    expect(JSON.stringify(told)).not.toContain('password')
    expect(answer.headers['Content-Type']).toBe('application/problem+json')
  })

  it('says when to come back', () => expect(problemOf(busy, asked).headers['Retry-After']).toBe('2'))

  it('sends on with the query that was asked', () => {
    const answer = problemOf(moved('/api/v1/agencies/new'), asked)
    expect([answer.status, answer.headers.Location]).toEqual([301, '/api/v1/agencies/new?locale=en'])
  })

  it.each([
    [notFound(), false],
    [busy, false],
    [new Error('bug'), true],
  ])('%s is looked into: %s', (error, expected) => expect(isInternal(error)).toBe(expected))
})
