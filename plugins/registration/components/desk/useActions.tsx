import { toast, useConfig, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'
import { actionWords } from '../../domain/actionWords'
import type { DeskAction, Undo } from '../../domain/organising'
import { ask, type Refused } from '../ask'
import { ActionDialog } from './ActionDialog'
import type { Acted, Begin } from './acted'

/** Long enough to see it and to get there by keyboard. */
const undoMs = 30_000

/** Asks before each action, does it, tells what came of it, and offers to take it back where that is possible. */
export const useActions = (registrationsSlug: string, refresh: () => unknown) => {
  const { config } = useConfig()
  const { closeModal, openModal } = useModal()
  const modal = `registration-action-${useId()}`
  const [asked, setAsked] = useState<{ action: DeskAction; person: Acted }>()

  const post = (id: string, action: string, json: object) => {
    const path = `/${registrationsSlug}/${id}/${action}` as const
    const url = formatAdminURL({ apiRoute: config.routes.api, path })
    return ask<{ undo: Undo | null }>(url, { json })
  }

  const undo = async (person: Acted, { action, body }: Undo) => {
    try {
      await post(person.id, action, body)
      toast.success(`Undone for ${person.name}.`)
    } catch (error) {
      toast.error(`It could not be undone. ${(error as Refused).message}`)
    }
    await refresh()
  }

  const act = async (action: DeskAction, person: Acted, body: object) => {
    const answer = await post(person.id, action, body)
    closeModal(modal)
    const { done } = actionWords(action, person)
    const taken = answer.undo
    if (taken) {
      toast.success(done, {
        action: { label: 'Undo', onClick: () => void undo(person, taken) },
        classNames: { actionButton: 'sign-up-undo' },
        duration: undoMs,
      })
    } else toast.success(done)
    await refresh()
  }

  const begin: Begin = (action, person) => {
    setAsked({ action, person })
    openModal(modal)
  }

  const dialog = asked ? (
    <ActionDialog
      {...asked}
      key={`${asked.action}-${asked.person.id}`}
      modal={modal}
      onConfirm={(body) => act(asked.action, asked.person, body)}
      onFailure={refresh}
    />
  ) : null
  return { begin, dialog }
}
