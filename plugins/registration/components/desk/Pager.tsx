import { Button } from '@payloadcms/ui'
import { deskPageSize, type Page } from '../../domain/deskState'

/** Leads to the rows before and after; not there where all rows fit. */
export const Pager = ({ page, onPage }: { page: Page<unknown>; onPage: (from: number) => void }) => {
  const { total, from, docs } = page
  if (total <= deskPageSize && from === 0) return null
  return (
    <nav aria-label="Pages" className="sign-up-desk__pager">
      <Button
        buttonStyle="secondary"
        disabled={from === 0}
        margin={false}
        onClick={() => onPage(Math.max(0, from - deskPageSize))}
        size="small"
        type="button"
      >
        Earlier
      </Button>
      <span>
        {docs.length === 0 ? 'Nobody here any more' : `${from + 1} to ${from + docs.length}`} of {total}
      </span>
      <Button
        buttonStyle="secondary"
        disabled={from + docs.length >= total}
        margin={false}
        onClick={() => onPage(from + deskPageSize)}
        size="small"
        type="button"
      >
        Later
      </Button>
    </nav>
  )
}
