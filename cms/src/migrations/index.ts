import * as migration_20261123_170012_initial from './20261123_170012_initial.ts'
import * as migration_20261126_163306_announcements from './20261126_163306_announcements.ts'
import * as migration_20261126_170500_topics_in_search from './20261126_170500_topics_in_search.ts'
import * as migration_20261126_191205_dialogue from './20261126_191205_dialogue.ts'
import * as migration_20261127_000121_dialogue_accounts from './20261127_000121_dialogue_accounts.ts'
import * as migration_20261127_001722_note_keys from './20261127_001722_note_keys.ts'
import * as migration_20261201_134035_mended from './20261201_134035_mended.ts'

export const migrations = [
  {
    up: migration_20261123_170012_initial.up,
    down: migration_20261123_170012_initial.down,
    name: '20261123_170012_initial',
  },
  {
    up: migration_20261126_163306_announcements.up,
    down: migration_20261126_163306_announcements.down,
    name: '20261126_163306_announcements',
  },
  {
    up: migration_20261126_170500_topics_in_search.up,
    down: migration_20261126_170500_topics_in_search.down,
    name: '20261126_170500_topics_in_search',
  },
  {
    up: migration_20261126_191205_dialogue.up,
    down: migration_20261126_191205_dialogue.down,
    name: '20261126_191205_dialogue',
  },
  {
    up: migration_20261127_000121_dialogue_accounts.up,
    down: migration_20261127_000121_dialogue_accounts.down,
    name: '20261127_000121_dialogue_accounts',
  },
  {
    up: migration_20261127_001722_note_keys.up,
    down: migration_20261127_001722_note_keys.down,
    name: '20261127_001722_note_keys',
  },
  {
    up: migration_20261201_134035_mended.up,
    down: migration_20261201_134035_mended.down,
    name: '20261201_134035_mended'
  },
];
