'use client'
import { useRouter } from 'next/navigation'
import { ActionButtons } from './ActionButtons'
import type { Acted } from './acted'
import { useActions } from './useActions'
import './desk.css'

type Props = { person: Acted; registrationsSlug: string }

/** The buttons of the desk on a registration's own page. */
export const RegistrationButtons = ({ person, registrationsSlug }: Props) => {
  const router = useRouter()
  const { begin, dialog } = useActions(registrationsSlug, () => router.refresh())
  return (
    <>
      <ActionButtons begin={begin} person={person} />
      {dialog}
    </>
  )
}
