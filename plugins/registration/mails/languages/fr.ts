import type { Words } from '../words'

export const fr: Words = {
  hello: 'Bonjour {name},',
  helloAnybody: 'Bonjour,',
  reference: 'Référence',
  orOpen: 'Si le bouton ne fonctionne pas, ouvrez cette adresse :',
  place: 'Vous êtes actuellement au rang {place} de la liste.',
  because: 'Vous recevez ce message en raison de votre inscription à l’événement « {event} ».',
  ticketAttached: 'Votre billet est joint. Présentez son code à l’entrée, sur votre téléphone ou sur papier.',
  showTicket: 'Votre billet : présentez ce code à l’entrée.',
  buttons: {
    confirm: 'Confirmer mon adresse',
    accept: 'Accepter la place',
    manage: 'Voir ou annuler mon inscription',
    take: 'Reprendre la place',
    cancel: 'Annuler mon inscription',
  },
  sessions: { confirmed: 'place confirmée', waitlisted: 'sur liste d’attente', full: 'complet' },
  states: {
    pending: 'Votre adresse électronique n’est pas encore confirmée.',
    requested: 'Les organisateurs vont examiner votre inscription.',
    waitlisted: 'Vous êtes sur la liste d’attente.',
    offered: 'Une place vous est proposée.',
    confirmed: 'Votre place est confirmée.',
    cancelled: 'Votre inscription est annulée.',
    expired: 'Votre inscription a expiré.',
    rejected: 'Votre inscription n’a pas été retenue.',
  },
  pages: {
    confirm: 'Veuillez confirmer votre adresse électronique.',
    accept: 'Une place est libre pour vous. L’acceptez-vous ?',
    manage: 'Votre inscription',
    take: 'Une place pour vous',
    invalid: 'Ce lien n’est pas valable.',
    invalidAdvice:
      'Il est peut-être ancien ou incomplet. Ouvrez le dernier courriel que vous avez reçu au sujet de cet événement et utilisez son lien.',
    refused: 'Cela n’a pas été possible.',
  },
  invitation: {
    subject: 'Voulez-vous reprendre cette place ? {event}',
    lines: [
      'Une place pour {event} peut vous être cédée.',
      '{holder} vous propose de la reprendre.',
      '{days}',
      '{where}',
      'Ouvrez la page pour voir ce qui vous est demandé. Si vous ne voulez pas de cette place, vous n’avez rien à faire.',
    ],
  },
  mails: {
    confirm: {
      subject: 'Veuillez confirmer : {event}',
      lines: [
        'Vous, ou quelqu’un avec votre adresse, avez demandé une inscription à l’événement « {event} ».',
        'Veuillez confirmer votre adresse avant l’échéance : {until}. Sans cela, l’inscription prend fin d’elle-même.',
      ],
    },
    requested: {
      subject: 'Nous avons reçu votre demande : {event}',
      lines: [
        'Merci de l’intérêt que vous portez à « {event} ». Les organisateurs vont examiner votre demande et vous tiendront au courant.',
      ],
    },
    confirmed: {
      subject: 'Votre place est confirmée : {event}',
      lines: ['Votre place à l’événement « {event} » est confirmée.', '{days}', '{where}'],
    },
    waitlisted: {
      subject: 'Vous êtes sur la liste d’attente : {event}',
      lines: [
        'L’événement « {event} » est complet pour le moment. Vous êtes sur la liste d’attente et nous vous tiendrons au courant.',
      ],
    },
    offer: {
      subject: 'Une place est libre pour vous : {event}',
      lines: [
        'Une place s’est libérée pour vous à l’événement « {event} ».',
        'Veuillez l’accepter avant l’échéance : {until}. Ensuite, elle sera proposée à la personne suivante.',
      ],
    },
    changed: {
      subject: 'Votre inscription a changé : {event}',
      lines: ['Voici désormais votre inscription à l’événement « {event} ».', '{days}', '{where}'],
    },
    cancelled: {
      subject: 'Annulation : {event}',
      lines: ['Votre inscription à l’événement « {event} » est annulée.'],
    },
    rejected: {
      subject: 'Votre demande : {event}',
      lines: ['Nous regrettons de ne pas pouvoir vous proposer de place à l’événement « {event} ».'],
    },
    'offer-ended': {
      subject: 'La proposition a expiré : {event}',
      lines: [
        'La place qui vous était proposée à l’événement « {event} » n’a pas été acceptée à temps ; elle revient à la personne suivante.',
      ],
    },
    'event-cancelled': {
      subject: 'Événement annulé : {event}',
      lines: ['L’événement « {event} » n’aura pas lieu.', '{days}', '{where}'],
    },
    'event-moved': {
      subject: 'Nouvelle date : {event}',
      lines: [
        'L’événement « {event} » a été déplacé. Voici sa nouvelle date :',
        '{days}',
        '{where}',
        'Votre place vous reste acquise. Si vous ne pouvez pas venir, veuillez annuler votre inscription : quelqu’un d’autre aura votre place.',
      ],
    },
    'handed-over': {
      subject: 'Votre place a été cédée : {event}',
      lines: [
        'Votre inscription à {event} a été cédée à une autre personne et a pris fin pour vous.',
        'Si vous n’en saviez rien, veuillez vous adresser à l’équipe d’organisation.',
      ],
    },
    reminder: {
      subject: 'Rappel : {event}',
      lines: [
        'L’événement « {event} » approche, et une place vous est réservée.',
        '{days}',
        '{where}',
        'Si vous ne pouvez pas venir, veuillez annuler votre inscription : quelqu’un d’autre aura votre place.',
      ],
    },
  },
}
