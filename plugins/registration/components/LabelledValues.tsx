import type { JSONFieldServerProps } from 'payload'
import { relationId } from '../../../src/domain/relationId'
import type { RegistrationAdmin } from '../admin'
import { KeyedValues } from './KeyedValues'

/** Answers or consents by the labels of the event's questions, in the language in which content is read. */
export const LabelledValues = async ({ clientField, data, path, readOnly, req }: JSONFieldServerProps) => {
  // The plugin itself put it there.
  const admin = req.payload.config.custom?.registration as RegistrationAdmin | undefined
  const event = relationId(data?.event)
  const words = admin && event ? await admin.eventWords(req, event) : null
  return (
    <KeyedValues
      field={clientField}
      path={path}
      questions={words?.questions}
      readOnly={readOnly}
      schemaPath={path}
    />
  )
}
