import type { OfficialAccount } from '@birlik/shared/contract'

/** Names of networks, the same in every language. */
export const NETWORK_NAMES: Record<OfficialAccount['network'], string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  telegram: 'Telegram',
  youtube: 'YouTube',
  x: 'X',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  vk: 'VK',
  linkedin: 'LinkedIn',
  threads: 'Threads',
}
