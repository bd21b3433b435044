import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useId } from 'react'
import type { DeskState } from '../../domain/deskState'
import { AddPersonForm } from './AddPersonForm'

type Props = { state: DeskState; registrationsSlug: string; onAdded: () => unknown }

/** Adds somebody through the same claim as everybody else: a place if one is free, else a turn. */
export const AddPerson = ({ state, registrationsSlug, onAdded }: Props) => {
  const { closeModal, isModalOpen, openModal } = useModal()
  const drawer = `registration-add-${useId()}`
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(drawer)} type="button">
        Add a person
      </Button>
      <Drawer slug={drawer} title="Add a person">
        {isModalOpen(drawer) && (
          <AddPersonForm
            event={state.event}
            onAdded={() => {
              closeModal(drawer)
              void onAdded()
            }}
            registrationsSlug={registrationsSlug}
          />
        )}
      </Drawer>
    </>
  )
}
