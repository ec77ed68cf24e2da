import { expect, test, vi } from 'vitest'
import { withTransientRetry } from './withTransientRetry.ts'

const transient = () =>
  Object.assign(new Error('WriteConflict'), {
    hasErrorLabel: (label: string) => label === 'TransientTransactionError',
  })

test('repeats an operation that met another transaction', async () => {
  const operation = vi.fn().mockRejectedValueOnce(transient()).mockResolvedValue('stored')
  expect(await withTransientRetry(operation)).toBe('stored')
  expect(operation).toHaveBeenCalledTimes(2)
})

test('recognises the label on the cause of an error', async () => {
  const wrapped = new Error('wrapped', { cause: transient() })
  const operation = vi.fn().mockRejectedValueOnce(wrapped).mockResolvedValue('stored')
  expect(await withTransientRetry(operation)).toBe('stored')
})

test('gives up after five attempts', async () => {
  const operation = vi.fn().mockRejectedValue(transient())
  await expect(withTransientRetry(operation)).rejects.toThrow('WriteConflict')
  expect(operation).toHaveBeenCalledTimes(5)
})

test('does not repeat another failure', async () => {
  const operation = vi.fn().mockRejectedValue(new Error('invalid'))
  await expect(withTransientRetry(operation)).rejects.toThrow('invalid')
  expect(operation).toHaveBeenCalledTimes(1)
})
