import type { RegistrationState } from '../../../../src/domain/registrationStates'

/** What the page says. `{…}` is filled in. */
export type DoorWords = {
  title: string
  door: string
  scan: string
  stop: string
  search: string
  searchHint: string
  found: string
  more: string
  nobody: string
  tooShort: string
  searchOffline: string
  tooMany: string
  online: string
  offline: string
  waiting: string
  counter: string
  listed: string
  noList: string
  checking: string
  in: string
  /** Below “In”, while the server does not know yet. */
  inHere: string
  already: string
  notConfirmed: string
  noSession: string
  elsewhere: string
  notTicket: string
  unknown: string
  notListed: string
  keep: string
  kept: string
  checkIn: string
  who: string
  places: string
  undo: string
  undone: string
  undoOffline: string
  refused: string
  failed: string
  signedOut: string
  signIn: string
  noCamera: string
  close: string
  states: Record<RegistrationState, string>
}
