import type { DeskAction } from './organising'

type ActionWords = {
  /** On the button. */
  label: string
  /** Heads the confirmation. */
  title: string
  /** What happens, and whether it can be taken back. */
  says: string
  /** What is told once it is done. */
  done: string
}

const words: Record<DeskAction, ActionWords> = {
  promote: {
    label: 'Give a place',
    title: 'Give {name} a place now?',
    says: 'The place is given ahead of everybody who is earlier in line, within the limits. A mail goes out at once, so that this can’t be undone.',
    done: '{name} has a place.',
  },
  approve: {
    label: 'Approve',
    title: 'Approve {name}?',
    says: '{name} gets a place if one is free, and joins the waiting list by the time of the sign-up if not. A mail goes out at once, so that this can’t be undone.',
    done: '{name} is approved.',
  },
  reject: {
    label: 'Reject',
    title: 'Reject {name}?',
    says: 'A mail says so at once. Undo makes it a request again with its turn, and a mail says that as well.',
    done: '{name} is rejected.',
  },
  overbook: {
    label: 'Overbook',
    title: 'Give {name} a place beyond the limit?',
    says: 'The place is given whether or not there is room, and it is recorded as yours. A mail goes out at once, so that this can’t be undone.',
    done: '{name} has a place.',
  },
  turn: {
    label: 'Change turn',
    title: 'Change the turn of {name}',
    says: 'Whoever is served by it gets a place or an offer at once. Undo sets the old turn; places that were given stay given.',
    done: 'The turn of {name} is changed.',
  },
  'hand-over': {
    label: 'Hand over',
    title: 'Give the place of {name} to somebody else?',
    says: 'The registration of {name} ends, and the other person has the place, its sessions and its guests at once. Mails tell both, so that this can’t be undone. What {name} answered stays behind.',
    done: 'The place of {name} is handed over.',
  },
  resend: {
    label: 'Send again',
    title: 'Send {name} the mail again?',
    says: 'The mail of the present state goes out once more, with its link. This works five times an hour and can’t be undone.',
    done: 'The mail to {name} is on its way.',
  },
  cancel: {
    label: 'Cancel registration',
    title: 'Cancel the registration of {name}?',
    says: 'The place is freed and goes to the next in line at once, and a mail tells {name}. Undo puts {name} back at the end of the line.',
    done: 'The registration of {name} is cancelled.',
  },
  reinstate: {
    label: 'Reinstate',
    title: 'Reinstate {name}?',
    says: '{name} comes back at the end of the line, and gets a place if nobody waits for it. A mail goes out at once.',
    done: '{name} is back.',
  },
}

/** Where the state makes a difference to what is said. */
const ofState: Partial<Record<`${DeskAction} ${string}`, string>> = {
  'cancel pending':
    'The address is not confirmed. This ends the sign-up, and a mail tells {name}. It can’t be undone: {name} can sign up again.',
  'cancel requested': 'A mail tells {name}. Undo makes it a request again, at the end of the line.',
  'cancel offered':
    'The offer ends and goes to the next in line at once, and a mail tells {name}. Undo puts {name} back at the end of the line.',
  'cancel waitlisted': 'A mail tells {name}. Undo puts {name} back at the end of the line.',
  'reinstate rejected':
    'It becomes a request again, with its turn, for an organiser to approve. A mail goes out at once.',
}

/** What the admin says about an action on somebody in a state. */
export const actionWords = (
  action: DeskAction,
  { name, status }: { name: string; status: string },
): ActionWords => {
  const { label, title, says, done } = words[action]
  // A function, so that a dollar sign in a name stays one.
  const filled = (text: string) => text.replaceAll('{name}', () => name)
  return {
    label,
    title: filled(title),
    says: filled(ofState[`${action} ${status}`] ?? says),
    done: filled(done),
  }
}
