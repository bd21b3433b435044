'use client'
import { Button, useConfig, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import './routing.css'

type Answer = { doc?: { contact: { name?: string } | null; reason: string }; errors?: { message: string }[] }

/** Asks who would get an enquiry like the one in the fields above. */
export const AskRoute = ({ slug }: { slug: string }) => {
  const { config } = useConfig()
  const enquiry = useFormFields(([fields]) => ({
    regarding: fields.askRegarding?.value ?? undefined,
    topic: fields.askTopic?.value ?? undefined,
    language: fields.askLanguage?.value ?? undefined,
  }))
  const [answer, setAnswer] = useState<Answer>()
  const ask = async () => {
    const response = await fetch(formatAdminURL({ apiRoute: config.routes.api, path: `/${slug}/route` }), {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(enquiry),
    })
    setAnswer(await response.json().catch(() => ({})))
  }
  return (
    <div className="routing-answer">
      <Button buttonStyle="secondary" margin={false} onClick={ask}>
        Who would get it?
      </Button>
      {/* There before its words are: a region that comes with them is not read out. */}
      <p aria-live="polite">
        {answer?.doc ? (
          <>
            <strong>{answer.doc.contact?.name ?? 'Nobody'}</strong>: {answer.doc.reason}
          </>
        ) : (
          answer && (answer.errors?.[0]?.message ?? 'This could not be answered. Try again.')
        )}
      </p>
    </div>
  )
}
