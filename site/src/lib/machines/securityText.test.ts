import { expect, it } from 'vitest'
import { securityText } from './securityText.ts'

const given = {
  address: 'https://birlik.example.kz/.well-known/security.txt',
  email: 'help@birlik.example.kz',
  phone: '+7 (7172) 74-01-02',
  page: 'https://birlik.example.kz/kk/dialogue',
  now: new Date('2026-12-01T12:00:00Z'),
}

it('names every way to write, and a date within the year', () => {
  expect(securityText(given)).toBe(
    [
      'Contact: mailto:help@birlik.example.kz',
      'Contact: tel:+77172740102',
      'Contact: https://birlik.example.kz/kk/dialogue',
      'Expires: 2027-05-31T00:00:00Z',
      'Preferred-Languages: kk, ru, en',
      'Canonical: https://birlik.example.kz/.well-known/security.txt',
      '',
    ].join('\n'),
  )
})

it('always has a contact, which the RFC requires', () => {
  const contacts = securityText({ ...given, email: null, phone: null }).match(/^Contact: .+$/gm)
  expect(contacts).toEqual(['Contact: https://birlik.example.kz/kk/dialogue'])
})
