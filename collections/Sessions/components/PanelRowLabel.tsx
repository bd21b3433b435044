'use client'
import { useConfig, usePayloadAPI, useRowLabel } from '@payloadcms/ui'
import { slugs } from '../../../src/domain/slugs'

type PanelRow = { person?: string | null; toBeConfirmed?: string | null; role?: string | null }

/** "Gulnara Akhundova, moderator" over a row that is folded. */
export const PanelRowLabel = () => {
  const { data, rowNumber } = useRowLabel<PanelRow>()
  const { config } = useConfig()
  const [{ data: person }] = usePayloadAPI(
    data.person ? `${config.routes.api}/${slugs.panelists}/${data.person}` : '',
    { initialParams: { depth: 0, draft: true, 'select[name]': true } },
  )
  const name = data.person ? person?.name : data.toBeConfirmed
  return <span>{[name || `Person ${(rowNumber ?? 0) + 1}`, data.role].filter(Boolean).join(', ')}</span>
}
