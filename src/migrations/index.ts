import * as migration_20261123_161610_initial from './20261123_161610_initial';
import * as migration_20261124_215650_schema from './20261124_215650_schema';

export const migrations = [
  {
    up: migration_20261123_161610_initial.up,
    down: migration_20261123_161610_initial.down,
    name: '20261123_161610_initial',
  },
  {
    up: migration_20261124_215650_schema.up,
    down: migration_20261124_215650_schema.down,
    name: '20261124_215650_schema'
  },
];
