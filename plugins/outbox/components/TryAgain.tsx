'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

/** Gives a mail that failed all its tries anew. */
export const TryAgain = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const [asked, setAsked] = useState(false)
  const tryAgain = async () => {
    setAsked(true)
    const path = `/${collectionSlug}/${id}/try-again` as const
    const response = await fetch(formatAdminURL({ apiRoute: config.routes.api, path }), {
      method: 'POST',
      credentials: 'include',
    })
    if (response.ok) return window.location.reload()
    setAsked(false)
    toast.error('The mail could not be queued. Reload the page and look at its state.')
  }
  return (
    <Button buttonStyle="secondary" disabled={asked} onClick={tryAgain}>
      Try again
    </Button>
  )
}
