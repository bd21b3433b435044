import { Button, Modal, useModal } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { actionWords } from '../../domain/actionWords'
import { type DeskAction, needsReason } from '../../domain/organising'
import type { Refused } from '../ask'
import type { Acted } from './acted'

type Props = {
  action: DeskAction
  person: Acted
  modal: string
  onConfirm: (body: object) => Promise<void>
  /** What is shown may be old. */
  onFailure: () => unknown
}

/** Says what an action does, asks for the reason, and stays open with the words of a refusal. */
export const ActionDialog = ({ action, person, modal, onConfirm, onFailure }: Props) => {
  const { closeModal, isModalOpen } = useModal()
  const isOpen = isModalOpen(modal)
  const [why, setWhy] = useState('')
  const [priority, setPriority] = useState(String(person.priority))
  const [passedOver, setPassedOver] = useState(person.passedOver)
  const [other, setOther] = useState({ name: '', email: '' })
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const words = actionWords(action, person)
  const required = needsReason(action)

  useEffect(() => {
    if (!isOpen) return
    setWhy('')
    setProblem(undefined)
    setOther({ name: '', email: '' })
    setPriority(String(person.priority))
    setPassedOver(person.passedOver)
    heading.current?.focus()
  }, [isOpen, person.passedOver, person.priority])

  const confirm = async (submitted: FormEvent) => {
    submitted.preventDefault()
    // The dialog may stand within a document's own form in React's tree.
    submitted.stopPropagation()
    if (required && why.trim() === '') return setProblem('Say why: it is kept with the registration.')
    if (action === 'turn' && !/^-?\d{1,6}$/.test(priority.trim()))
      return setProblem('The priority is a whole number, such as 0 or 10.')
    if (action === 'hand-over' && (other.name.trim() === '' || !other.email.includes('@')))
      return setProblem('Say who takes the place: a name and an e-mail address.')
    setBusy(true)
    const to = action === 'hand-over' ? other : {}
    const turn = action === 'turn' ? { priority: Number(priority), passedOver } : {}
    try {
      await onConfirm({ ...(why.trim() && { why: why.trim() }), ...turn, ...to })
    } catch (error) {
      setProblem((error as Refused).message)
      await onFailure()
    }
    setBusy(false)
  }

  if (!isOpen) return null
  return (
    <Modal
      aria-labelledby={`${id}-title`}
      className="sign-up-dialog"
      closeOnBlur={false}
      slug={modal}
      style={{ zIndex: 110 }}
    >
      <form className="sign-up-dialog__panel" onSubmit={confirm}>
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1} dir="auto">
          {words.title}
        </h2>
        <p dir="auto">{words.says}</p>
        {action === 'hand-over' && (
          <>
            <label htmlFor={`${id}-name`}>
              Name of the other person
              <input
                autoComplete="off"
                dir="auto"
                id={`${id}-name`}
                onChange={({ target }) => setOther({ ...other, name: target.value })}
                value={other.name}
              />
            </label>
            <label htmlFor={`${id}-email`}>
              E-mail address
              <input
                autoComplete="off"
                dir="ltr"
                id={`${id}-email`}
                onChange={({ target }) => setOther({ ...other, email: target.value })}
                type="email"
                value={other.email}
              />
            </label>
          </>
        )}
        {action === 'turn' && (
          <>
            <label htmlFor={`${id}-priority`}>
              Priority. Higher is served first; normally 0.
              <input
                id={`${id}-priority`}
                inputMode="numeric"
                onChange={({ target }) => setPriority(target.value)}
                value={priority}
              />
            </label>
            <label className="sign-up-dialog__check">
              <input
                checked={passedOver}
                onChange={({ target }) => setPassedOver(target.checked)}
                type="checkbox"
              />
              Let others pass while {person.name} waits
            </label>
          </>
        )}
        <label htmlFor={`${id}-why`}>
          {required ? 'Why' : 'Why (optional)'}
          <textarea
            aria-describedby={problem ? `${id}-problem` : undefined}
            aria-required={required}
            dir="auto"
            id={`${id}-why`}
            maxLength={500}
            onChange={({ target }) => setWhy(target.value)}
            rows={2}
            value={why}
          />
        </label>
        <p className="sign-up-dialog__problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
        <div className="sign-up-dialog__buttons">
          <Button disabled={busy} margin={false} type="submit">
            {busy ? 'One moment …' : words.label}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            onClick={() => closeModal(modal)}
            type="button"
          >
            {action === 'cancel' ? 'Keep it' : 'Back'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
