import * as migration_20261123_170012_initial from './20261123_170012_initial.ts'

export const migrations = [
  {
    up: migration_20261123_170012_initial.up,
    down: migration_20261123_170012_initial.down,
    name: '20261123_170012_initial'
  },
];
