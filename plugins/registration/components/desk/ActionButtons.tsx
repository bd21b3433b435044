import { Button } from '@payloadcms/ui'
import { actionWords } from '../../domain/actionWords'
import { actionsFor, type DeskAction } from '../../domain/organising'
import type { Acted, Begin } from './acted'

type Props = {
  person: Acted
  begin: Begin
  /** Actions that can't be done now and are not shown. */
  without?: readonly DeskAction[]
}

/** A button for each thing that can be done to a registration in its state. */
export const ActionButtons = ({ person, begin, without = [] }: Props) => (
  <div className="sign-up-desk__buttons">
    {actionsFor(person.status)
      .filter((action) => !without.includes(action))
      .map((action) => {
        const { label } = actionWords(action, person)
        return (
          <Button
            aria-label={`${label}: ${person.name}`}
            buttonStyle={action === 'approve' || action === 'promote' ? 'primary' : 'secondary'}
            key={action}
            margin={false}
            onClick={() => begin(action, person)}
            size="small"
            type="button"
          >
            {label}
          </Button>
        )
      })}
  </div>
)
