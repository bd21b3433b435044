import type { NumberFieldSingleValidation, TextFieldSingleValidation } from 'payload'

export const isKey: TextFieldSingleValidation = (value) =>
  (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 60) ||
  'Use small letters, digits and hyphens.'

export const isWholeAndAtLeast =
  (least: number): NumberFieldSingleValidation =>
  (value) =>
    value === null ||
    value === undefined ||
    (Number.isInteger(value) && value >= least) ||
    `Use a whole number, ${least} or more.`
