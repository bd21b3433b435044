import type { JSONFieldServerProps } from 'payload'
import { relationId } from '../../../src/domain/relationId'
import { KeyedValues } from './KeyedValues'
import { registrationAdmin } from './registrationAdmin'

/** Answers or consents by the labels of the event's questions, in the language in which content is read. */
export const LabelledValues = async ({ clientField, data, path, readOnly, req }: JSONFieldServerProps) => {
  const admin = registrationAdmin(req.payload)
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
