import type { NETWORKS } from '../../contract/agency.ts'

type Network = (typeof NETWORKS)[number]

/** Where each network keeps its accounts; subdomains (www, m) belong to it. */
export const NETWORK_HOSTS: Record<Network, readonly string[]> = {
  facebook: ['facebook.com', 'fb.com'],
  instagram: ['instagram.com'],
  telegram: ['t.me', 'telegram.me'],
  youtube: ['youtube.com', 'youtu.be'],
  x: ['x.com', 'twitter.com'],
  tiktok: ['tiktok.com'],
  whatsapp: ['wa.me', 'whatsapp.com'],
  vk: ['vk.com', 'vk.ru'],
  linkedin: ['linkedin.com'],
  threads: ['threads.com', 'threads.net'],
}

/** Hosts of a network; none for what is no network. */
export const hostsOf = (network: unknown): readonly string[] =>
  typeof network === 'string' && Object.hasOwn(NETWORK_HOSTS, network)
    ? NETWORK_HOSTS[network as Network]
    : []

/** Whether an address is that of an account, or at least of a page, on one of these hosts. */
export function leadsTo(hosts: readonly string[], address: string): boolean {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || url.username || url.password || url.port) return false
  const host = url.hostname.toLowerCase()
  return url.pathname !== '/' && hosts.some((each) => host === each || host.endsWith(`.${each}`))
}
