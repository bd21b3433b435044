import type { PayloadRequest } from 'payload'
import type { MailKind } from '../domain/mailKind'
import type { Refusal } from '../domain/refusal'
import type { Sheet } from '../domain/sheet'
import type { Details, RegistrationDoc } from './registrationDoc'

/** What a claim writes of a registration besides its places and its turn. */
export type Written = Partial<
  Details & Pick<RegistrationDoc, 'overbookedBecause' | 'handoverName' | 'handoverEmail'>
>

/** The registration that somebody acted on. Whatever else moves, the system moved. */
export type About = {
  id: string
  /** A user's id, or `attendee`. */
  by: string
  /** Names the act in the history, where the states before and after do not tell. */
  what?: string
  why?: string
  written?: Written
  /** A mail that the change of state alone does not call for; null for none. */
  mail?: MailKind | null
  /** Nothing changed that the history or the date of the last change should tell. */
  silent?: boolean
}

export type Decided<T> = {
  result: T
  /** More than one where one person's place passes to another. */
  about?: About | readonly About[]
  /** Mails to many, by registration. */
  mails?: ReadonlyMap<string, MailKind>
}

/** Something that somebody wants of an event's registrations. */
export type Task<T> = {
  /**
   * Decides on the sheet. Called again on a later sheet if another process was first.
   * @param doc what `reads` asked for, as it is stored at the sheet's revision
   */
  decide: (sheet: Sheet, now: number, doc?: RegistrationDoc) => Decided<T> | Refusal
  /** A registration that may be over and takes part all the same. */
  loads?: string
  /** Reads all of the registration that is loaded: what a request has read of it may be past by now. */
  reads?: boolean
  /** Reads anew what is published of the event, in this request's transaction if there is one. */
  rereads?: Pick<PayloadRequest, 'transactionID'>
  /** Writes even where nothing changed, so that the time taken does not tell. */
  alwaysWrites?: boolean
}
