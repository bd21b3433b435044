import { useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type DeskState, deskPageSize } from '../../domain/deskState'
import { ask, type Refused } from '../ask'

export type Starts = { from: number; requestedFrom: number; offersFrom: number }

const everyMs = 10_000

/** The address of one of the desk's own routes. */
export const useDeskUrl = (eventsSlug: string, event: string): ((path?: '/recount') => string) => {
  const { config } = useConfig()
  return useCallback(
    (path = '' as never) =>
      formatAdminURL({ apiRoute: config.routes.api, path: `/${eventsSlug}/${event}/desk${path}` }),
    [config.routes.api, event, eventsSlug],
  )
}

/** What the desk shows: read anew every ten seconds while somebody looks, after each action, and for each page. */
export const useDesk = (eventsSlug: string, event: string, initial: DeskState | null) => {
  const [state, setState] = useState(initial)
  const [problem, setProblem] = useState<string>()
  const [starts, setStarts] = useState<Starts>({ from: 0, requestedFrom: 0, offersFrom: 0 })
  const { code: locale } = useLocale()
  const url = useDeskUrl(eventsSlug, event)
  const abort = useRef<AbortController>(undefined)

  const refresh = useCallback(async () => {
    abort.current?.abort()
    const controller = new AbortController()
    abort.current = controller
    const query = new URLSearchParams({ locale, limit: String(deskPageSize) })
    for (const [name, start] of Object.entries(starts)) query.set(name, String(start))
    try {
      setState(await ask<DeskState>(`${url()}?${query}`, { signal: controller.signal }))
      setProblem(undefined)
    } catch (error) {
      if (!controller.signal.aborted) setProblem((error as Refused).message)
    }
  }, [locale, starts, url])

  const isFirst = useRef(initial !== null)
  useEffect(() => {
    // What the page came with is shown as it is.
    if (isFirst.current) isFirst.current = false
    else void refresh()
    const refreshIfSeen = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    const timer = setInterval(refreshIfSeen, everyMs)
    document.addEventListener('visibilitychange', refreshIfSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', refreshIfSeen)
    }
  }, [refresh])
  useEffect(() => () => abort.current?.abort(), [])

  return { state, problem, refresh, starts, setStarts }
}
