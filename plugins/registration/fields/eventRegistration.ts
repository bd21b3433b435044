import type { DateField, Field, GroupField } from 'payload'
import { type QuestionKind, questionKinds } from '../domain/answers'
import type { AttendeeList } from '../domain/settings'
import { answerOpen } from '../hooks/answerOpen'
import type { ResolvedOptions } from '../options'
import { askedInOrder, comesAfterOpening, hasOptions, hasOwnKeys, isKey, isWholeAndAtLeast } from './validate'

const keyField: Field = {
  name: 'key',
  type: 'text',
  required: true,
  validate: isKey,
  admin: { description: 'Small letters, digits and hyphens. It stays as it is once people have used it.' },
}

const label: Field = { name: 'label', type: 'text', required: true, localized: true }

const kindLabels: Record<QuestionKind, string> = {
  text: 'A line of text',
  'long-text': 'Several lines of text',
  number: 'A number',
  date: 'A day',
  choice: 'One of several options',
  choices: 'Any of several options',
  consent: 'A box to agree',
}

const capacity = (description: string): Field => ({
  name: 'capacity',
  type: 'number',
  min: 0,
  validate: isWholeAndAtLeast(0),
  admin: { description },
})

const whole = (name: string, label: string, value: number, least: number, description: string): Field => ({
  name,
  label,
  type: 'number',
  defaultValue: value,
  min: least,
  validate: isWholeAndAtLeast(least),
  admin: { description },
})

const opensAt: DateField = {
  name: 'opensAt',
  type: 'date',
  label: 'Opens',
  admin: {
    description: 'Empty: open as soon as it is published.',
    date: { pickerAppearance: 'dayAndTime' },
  },
}

const closesAt: DateField = {
  name: 'closesAt',
  type: 'date',
  label: 'Closes',
  validate: comesAfterOpening,
  admin: {
    description: 'Empty: open until the event is over. Those who wait are served after it as well.',
    date: { pickerAppearance: 'dayAndTime' },
  },
}

/** How people sign up for an event. Only what is published counts. */
export const eventRegistration = ({ instantField }: Pick<ResolvedOptions, 'instantField'>): GroupField => ({
  name: 'registration',
  type: 'group',
  label: 'Sign-up',
  admin: { description: 'Changes count once the event is published.' },
  fields: [
    { name: 'enabled', type: 'checkbox', defaultValue: false, label: 'People can sign up here' },
    {
      name: 'open',
      type: 'checkbox',
      virtual: true,
      hooks: { afterRead: [answerOpen] },
      admin: { hidden: true },
    },
    {
      name: 'signUpLinkShown',
      type: 'checkbox',
      defaultValue: false,
      label: 'The announcement shows a sign-up link',
    },
    capacity('Places for everybody together. Empty: no limit. 0: no places.'),
    {
      type: 'row',
      fields: [instantField(opensAt), instantField(closesAt)],
    },
    {
      name: 'waitingList',
      type: 'select',
      label: 'Waiting list',
      defaultValue: 'automatic',
      admin: { isClearable: false },
      options: [
        { value: 'none', label: 'No waiting list' },
        { value: 'automatic', label: 'A free place is given to the next in line' },
        { value: 'offer', label: 'A free place is offered to the next in line, who accepts it' },
      ],
    },
    {
      name: 'confirmAddress',
      type: 'checkbox',
      defaultValue: true,
      label: 'People confirm their e-mail address',
      admin: { description: 'A place is held until the link in the mail is used.' },
    },
    {
      name: 'approval',
      type: 'checkbox',
      defaultValue: false,
      label: 'An organiser approves each sign-up',
      admin: { description: 'Nobody holds a place before approval.' },
    },
    whole(
      'maxPlaces',
      'Places per sign-up',
      1,
      1,
      'Most places that one sign-up may take, the person included.',
    ),
    {
      type: 'row',
      fields: [
        whole(
          'holdMinutes',
          'Minutes to confirm',
          1440,
          1,
          'Minutes that a place is held for an unconfirmed address.',
        ),
        whole('offerHours', 'Hours to accept an offer', 24, 1, 'Hours that an offered place is kept.'),
      ],
    },
    {
      name: 'availability',
      type: 'select',
      defaultValue: 'exact',
      label: 'What the public is told',
      admin: { isClearable: false },
      options: [
        { value: 'exact', label: 'The number of places left' },
        { value: 'coarse', label: 'A rough number, from which nobody can tell who signed up' },
      ],
    },
    {
      name: 'attendeeList',
      type: 'select',
      defaultValue: 'none' satisfies AttendeeList,
      label: 'List of those who attend',
      options: [
        { value: 'none', label: 'None' },
        { value: 'participants', label: 'For participants' },
        { value: 'public', label: 'For everybody' },
      ] satisfies { value: AttendeeList; label: string }[],
      admin: {
        isClearable: false,
        description: 'Shows only those who agreed to be in it.',
      },
    },
    {
      name: 'categories',
      type: 'array',
      validate: hasOwnKeys,
      admin: { description: 'Groups of people with a limit of their own, such as press.' },
      fields: [keyField, label, capacity('Places of this category. Empty: no limit of its own.')],
    },
    {
      name: 'questions',
      type: 'array',
      validate: askedInOrder,
      admin: { description: 'What people are asked when they sign up, besides their name and address.' },
      fields: [
        keyField,
        label,
        {
          name: 'kind',
          type: 'select',
          label: 'Answer',
          options: questionKinds.map((value) => ({ value, label: kindLabels[value] })),
          required: true,
          defaultValue: 'text',
          admin: { isClearable: false },
        },
        { name: 'required', type: 'checkbox', defaultValue: false },
        {
          name: 'options',
          type: 'array',
          validate: hasOptions,
          fields: [keyField, label],
          admin: { condition: (_, question) => question?.kind === 'choice' || question?.kind === 'choices' },
        },
        {
          name: 'onlyIf',
          type: 'group',
          label: 'Ask only if',
          fields: [
            {
              name: 'question',
              type: 'text',
              label: 'The question',
              admin: { description: 'The key of a question above. Empty: ask always.' },
            },
            {
              name: 'equals',
              type: 'text',
              label: 'Was answered with',
              admin: {
                description:
                  'The answer for which this is asked: the key of an option, or “true” for a consent.',
              },
            },
          ],
        },
      ],
    },
  ],
})
