import { inject } from 'vitest'

/** The databases that every behaviour is tested on. */
export type Engine = 'sqlite' | 'mongodb'

/** Engines that this run can reach; the global setup says in one line what is missing. */
export const engines: Engine[] = inject('mongodb') ? ['sqlite', 'mongodb'] : ['sqlite']
