'use client'
import { Popup } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { DefaultCellComponentProps } from 'payload'
import { ActionButtons } from './desk/ActionButtons'
import type { Acted } from './desk/acted'
import { useActions } from './desk/useActions'
import './desk/desk.css'

/** The buttons of the desk behind one button in each row of the list. */
export const ActionsCell = ({ collectionSlug, rowData }: DefaultCellComponentProps) => {
  const router = useRouter()
  const { begin, dialog } = useActions(collectionSlug, () => router.refresh())
  // A row of the list is a registration, whole.
  const { id, name, status, priority, passedOver } = rowData as Acted
  if (!status) return null
  const person = { id, name, status, priority, passedOver: passedOver ?? false }
  return (
    <>
      <Popup
        button={<span className="btn btn--style-secondary btn--size-small sign-up-actions">Actions</span>}
        buttonType="custom"
        render={({ close }) => (
          <ActionButtons
            begin={(...given) => {
              close()
              begin(...given)
            }}
            person={person}
          />
        )}
        size="small"
      />
      {dialog}
    </>
  )
}
