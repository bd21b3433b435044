import * as migration_20261123_151528_initial from './20261123_151528_initial';
import * as migration_20261123_155637_schema from './20261123_155637_schema';

export const migrations = [
  {
    up: migration_20261123_151528_initial.up,
    down: migration_20261123_151528_initial.down,
    name: '20261123_151528_initial',
  },
  {
    up: migration_20261123_155637_schema.up,
    down: migration_20261123_155637_schema.down,
    name: '20261123_155637_schema'
  },
];
