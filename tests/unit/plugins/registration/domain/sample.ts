import type { Entry } from '../../../../../plugins/registration/domain/entry'
import type { Newcomer } from '../../../../../plugins/registration/domain/newcomer'
import { absentEvent, type Settings } from '../../../../../plugins/registration/domain/settings'
import { rosterOf, Sheet } from '../../../../../plugins/registration/domain/sheet'

export const hour = 3_600_000

export const settingsWith = (given: Partial<Settings> = {}): Settings => ({
  ...absentEvent('event'),
  published: true,
  enabled: true,
  confirmAddress: false,
  waitingList: 'automatic',
  ...given,
})

export const session = (id: string, capacity: number | null = null) => ({
  id,
  slug: id,
  enabled: true,
  capacity,
  startsAt: null,
  endsAt: null,
})

export const sheetWith = (given: Partial<Settings> = {}, live: Entry[] = []): Sheet =>
  new Sheet(rosterOf(settingsWith(given), live))

export const newcomer = (id: string, given: Partial<Newcomer> = {}): Newcomer => ({
  id,
  address: `${id}@example.org`,
  category: null,
  places: 1,
  priority: 0,
  sessions: [],
  vouchedFor: false,
  approved: false,
  ...given,
})
