import type { Words } from '../words'

export const da: Words = {
  hello: 'Kære {name}',
  helloAnybody: 'Hej',
  reference: 'Reference',
  orOpen: 'Hvis knappen ikke virker, så åbn denne adresse:',
  place: 'Du er nummer {place} i køen lige nu.',
  because: 'Du får denne besked på grund af din tilmelding til {event}.',
  ticketAttached: 'Din billet er vedhæftet. Vis koden ved døren, på telefonen eller på papir.',
  showTicket: 'Din billet: vis denne kode ved døren.',
  buttons: {
    confirm: 'Bekræft min adresse',
    accept: 'Tag imod pladsen',
    manage: 'Se eller afmeld min tilmelding',
    take: 'Overtag pladsen',
    cancel: 'Afmeld mig',
  },
  sessions: { confirmed: 'plads bekræftet', waitlisted: 'på ventelisten', full: 'ingen ledige pladser' },
  states: {
    pending: 'Din e-mailadresse er ikke bekræftet endnu.',
    requested: 'En arrangør tager stilling til din tilmelding.',
    waitlisted: 'Du er på ventelisten.',
    offered: 'Du er blevet tilbudt en plads.',
    confirmed: 'Din plads er bekræftet.',
    cancelled: 'Du er afmeldt.',
    expired: 'Din tilmelding er udløbet.',
    rejected: 'Din tilmelding blev ikke godkendt.',
  },
  pages: {
    confirm: 'Bekræft venligst din e-mailadresse.',
    accept: 'Der er en ledig plads til dig. Vil du have den?',
    manage: 'Din tilmelding',
    take: 'En plads til dig',
    invalid: 'Linket er ikke gyldigt.',
    invalidAdvice:
      'Det er måske gammelt eller ikke kopieret helt. Åbn den nyeste mail om arrangementet, og brug linket i den.',
    refused: 'Det kunne ikke lade sig gøre.',
  },
  invitation: {
    subject: 'Vil du overtage denne plads? {event}',
    lines: [
      'Du kan overtage en plads til {event}.',
      '{holder} spørger, om du vil have den.',
      '{days}',
      '{where}',
      'Åbn siden for at se, hvad du skal oplyse. Hvis du ikke vil have pladsen, skal du ikke gøre noget.',
    ],
  },
  mails: {
    confirm: {
      subject: 'Bekræft venligst: {event}',
      lines: [
        'Du, eller en anden med din adresse, har tilmeldt dig {event}.',
        'Bekræft venligst din adresse senest {until}. Ellers bortfalder tilmeldingen af sig selv.',
      ],
    },
    requested: {
      subject: 'Vi har modtaget din anmodning: {event}',
      lines: ['Tak for din interesse for {event}. En arrangør tager stilling, og du hører fra os.'],
    },
    confirmed: {
      subject: 'Din plads er bekræftet: {event}',
      lines: ['Din plads til {event} er bekræftet.', '{days}', '{where}'],
    },
    waitlisted: {
      subject: 'Du er på ventelisten: {event}',
      lines: ['{event} er fuldt booket lige nu. Du er på ventelisten og hører fra os.'],
    },
    offer: {
      subject: 'Der er en ledig plads til dig: {event}',
      lines: [
        'Der er blevet en plads ledig til dig til {event}.',
        'Tag imod den senest {until}. Derefter går den videre til den næste i køen.',
      ],
    },
    changed: {
      subject: 'Din tilmelding er ændret: {event}',
      lines: ['Sådan ser din tilmelding til {event} ud nu.', '{days}', '{where}'],
    },
    cancelled: {
      subject: 'Afmeldt: {event}',
      lines: ['Din tilmelding til {event} er afmeldt.'],
    },
    rejected: {
      subject: 'Din anmodning: {event}',
      lines: ['Vi må desværre meddele, at vi ikke kan tilbyde dig en plads til {event}.'],
    },
    'offer-ended': {
      subject: 'Tilbuddet er udløbet: {event}',
      lines: [
        'Den plads til {event}, som du fik tilbudt, blev ikke taget imod i tide og er gået videre til den næste i køen.',
      ],
    },
    'event-cancelled': {
      subject: 'Aflyst: {event}',
      lines: ['{event} er aflyst.', '{days}', '{where}'],
    },
    'event-moved': {
      subject: 'Ny dato: {event}',
      lines: [
        '{event} er flyttet. Den nye dato er:',
        '{days}',
        '{where}',
        'Din plads er stadig din. Hvis du ikke kan komme, så meld venligst afbud, så en anden kan få din plads.',
      ],
    },
    'handed-over': {
      subject: 'Din plads er gået til en anden: {event}',
      lines: [
        'Din tilmelding til {event} er givet videre til en anden og er ophørt for dig.',
        'Hvis du ikke kender noget til det, så spørg venligst arrangørerne.',
      ],
    },
    reminder: {
      subject: 'Påmindelse: {event}',
      lines: [
        '{event} begynder snart, og du har en plads.',
        '{days}',
        '{where}',
        'Hvis du ikke kan komme, så meld venligst afbud, så en anden kan få din plads.',
      ],
    },
  },
}
